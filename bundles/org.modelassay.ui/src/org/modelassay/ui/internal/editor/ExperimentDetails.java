/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.model.Experiment;
import org.modelassay.ui.internal.presentation.CheckedStudy;
import org.modelassay.ui.internal.presentation.CheckedStudy.PlanLine;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.running.RunHandler;
import org.modelassay.ui.internal.running.RunTarget;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Services;

/** One experiment: its question, its inputs, its parameters, and what running it would take. */
final class ExperimentDetails {

    private final StudyDocument document;
    private final Experiment experiment;
    private final String analyser;
    private final StudyEditor editor;
    private final List<TextField> fields = new ArrayList<>();
    private final List<RoleControl> roles = new ArrayList<>();
    private final List<ParameterControls> parameters = new ArrayList<>();
    private final Late<Label> plan = new Late<>();
    private final Late<Button> run = new Late<>();

    ExperimentDetails(StudyDocument document, Experiment experiment, StudyEditor editor) {
        this.document = document;
        this.experiment = experiment;
        this.analyser = String.valueOf(experiment.getAnalyser());
        this.editor = editor;
    }

    boolean shows(Experiment other) {
        return other == experiment && analyser.equals(other.getAnalyser()) && !plan.get().isDisposed();
    }

    void create(Composite parent, FormToolkit kit) {
        Composite head = StudyPage.section(kit, parent, name(), description(), 2);
        runLine(kit, head);
        text(kit, head, "Name", "experiment.id", experiment.getId(), () -> experiment.getId(), experiment::setId);
        text(kit, head, "Question", "experiment.description", "", () -> experiment.getDescription(),
                text -> experiment.setDescription(text.isEmpty() ? null : text));
        text(kit, head, "Seed", "experiment.seed", "", () -> Long.toString(experiment.getSeed()), this::seed);
        find().ifPresent(descriptor -> {
            Composite inputs = StudyPage.section(kit, parent, "Inputs", "", 3);
            for (InputRole role : descriptor.inputs()) {
                roles.add(new RoleControl(document, experiment, role, inputs, kit));
            }
            schema(descriptor).filter(schema -> !schema.declarations().isEmpty()).ifPresent(schema -> parameters
                    .add(new ParameterControls(document, experiment, schema, parent, kit)));
        });
    }

    private void runLine(FormToolkit kit, Composite head) {
        Button button = run.set(kit.createButton(head, "Run", SWT.PUSH));
        button.setImage(Icons.image("run"));
        button.setData("id", "experiment.run");
        button.setToolTipText("Run this experiment (Ctrl+F11)");
        button.addListener(SWT.Selection, event -> RunHandler.run(editor.getSite().getPage(),
                new RunTarget(document.file(), List.of(String.valueOf(experiment.getId()))), Reuse.RESUME));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        Label line = plan.set(kit.createLabel(head, "", SWT.WRAP));
        line.setData("id", "experiment.plan");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(260, SWT.DEFAULT)
                .applyTo(line);
    }

    private void seed(String text) {
        try {
            experiment.setSeed(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            // what is typed is not a number yet
        }
    }

    private interface Setter {
        void set(String text);
    }

    private void text(FormToolkit kit, Composite parent, String label, String id, String initial,
            java.util.function.Supplier<@org.jspecify.annotations.Nullable String> get, Setter set) {
        StudyPage.label(kit, parent, label);
        Text text = kit.createText(parent, initial, SWT.SINGLE);
        text.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(text);
        fields.add(new TextField(text, document, label.toLowerCase(java.util.Locale.ROOT), () -> id, get, set::set));
    }

    private Optional<AnalyserDescriptor> find() {
        try {
            return Optional.of(Services.get(AnalyserRegistry.class).find(analyser));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private String name() {
        return find().map(AnalyserDescriptor::name).orElse(analyser + " (not installed)");
    }

    private String description() {
        return find().map(found -> found.description().replaceAll("\\s+", " ").strip()).orElse(
                "No analyser of this name is installed: install its plug-in, or remove the experiment.");
    }

    private static Optional<ParameterSchema> schema(AnalyserDescriptor descriptor) {
        try {
            return Optional.of(descriptor.parameters());
        } catch (BrokenAnalyserException e) {
            return Optional.empty();
        }
    }

    void refresh() {
        fields.forEach(TextField::refresh);
        roles.forEach(RoleControl::refresh);
        parameters.forEach(ParameterControls::refresh);
    }

    void checked(CheckedStudy check) {
        Label line = plan.get();
        if (line.isDisposed()) {
            return;
        }
        PlanLine known = check.plans().get(String.valueOf(experiment.getId()));
        String text = known == null ? "Planning\u2026" : known.text().replace("&", "&&");
        run.get().setEnabled(known == null || known.ready());
        if (!line.getText().equals(text)) {
            line.setText(text);
            for (Composite parent = line.getParent(); parent != null; parent = parent.getParent()) {
                if (parent instanceof SharedScrolledComposite scrolled) {
                    scrolled.reflow(true);
                    break;
                }
            }
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.wizard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.InputRole;
import org.modelassay.ui.internal.presentation.NewStudy;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.workspace.AssayProjects;
import org.modelassay.ui.internal.workspace.CheckpointImport;

/** Name, question and checkpoints; only the name is needed. */
final class NewStudyPage extends WizardPage {

    private static final String FIRST = "org.modelassay.analyser.sparsity.update";
    private static final int INPUTS_HEIGHT = 190;

    private final List<AnalyserDescriptor> analysers;
    private final Map<String, PathField> fields = new LinkedHashMap<>();
    private final Map<String, Path> kept = new LinkedHashMap<>();
    private final Late<Text> name = new Late<>();
    private final Late<Combo> analyser = new Late<>();
    private final Late<Label> description = new Late<>();
    private final Late<Composite> inputs = new Late<>();

    NewStudyPage(AnalyserRegistry registry) {
        super("study", "Ask a question", null);
        setDescription(
                "A study keeps questions about models, and their answers. Checkpoints are linked, never copied.");
        analysers = registry.analysers().stream().filter(candidate -> candidate.problems().isEmpty()).toList();
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(page);
        label(page, "&Name");
        name.set(new Text(page, SWT.BORDER));
        name.get().setData("id", "newStudy.name");
        name.get().setText(freshName());
        name.get().addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name.get());
        label(page, "&Question");
        analyser.set(new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN));
        analyser.get().setData("id", "newStudy.analyser");
        analyser.get().add("Decide later");
        analysers.forEach(candidate -> analyser.get().add(candidate.name()));
        int preset = analysers.stream().map(AnalyserDescriptor::id).toList().indexOf(FIRST);
        analyser.get().select(preset + 1);
        analyser.get().addListener(SWT.Selection, event -> showInputs());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(analyser.get());
        label(page, "");
        description.set(new Label(page, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, 68).applyTo(description.get());
        ScrolledComposite scrolled = new ScrolledComposite(page, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        inputs.set(new Composite(scrolled, SWT.NONE));
        scrolled.setContent(inputs.get());
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(inputs.get());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, INPUTS_HEIGHT).applyTo(scrolled);
        setControl(page);
        showInputs();
        setErrorMessage(null);
        name.get().selectAll();
        name.get().setFocus();
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
    }

    private static String freshName() {
        return AssayProjects.freshName("my-study");
    }

    private void showInputs() {
        fields.forEach((role, field) -> field.path().ifPresent(path -> kept.put(role, path)));
        fields.clear();
        for (Control child : inputs.get().getChildren()) {
            child.dispose();
        }
        Optional<AnalyserDescriptor> chosen = chosen();
        description.get().setText(chosen.map(AnalyserDescriptor::description).orElse("")
                .replaceAll("\\s+", " ").strip().replace("&", "&&"));
        for (InputRole role : chosen.map(AnalyserDescriptor::inputs).orElse(List.of())) {
            if (role.isModel()) {
                String hint = role.description().isEmpty() ? "optional: directory or .safetensors file"
                        : role.description() + " (may be left for later)";
                PathField field =
                        new PathField(inputs.get(), "newStudy.input." + role.role(), role.label(), hint,
                                this::check);
                if (kept.containsKey(role.role())) {
                    field.text().setText(kept.get(role.role()).toString());
                }
                fields.put(role.role(), field);
            }
        }
        if (inputs.get().getParent() instanceof ScrolledComposite scrolled) {
            scrolled.setMinSize(inputs.get().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
        inputs.get().layout();
        check();
    }

    private Optional<AnalyserDescriptor> chosen() {
        int index = analyser.get().getSelectionIndex() - 1;
        return index < 0 ? Optional.empty() : Optional.of(analysers.get(index));
    }

    NewStudy study() {
        Map<String, Path> checkpoints = new LinkedHashMap<>();
        fields.forEach((role, field) -> field.path().ifPresent(path -> checkpoints.put(role, path)));
        return new NewStudy(name.get().getText(), chosen(), checkpoints);
    }

    private void check() {
        NewStudy study = study();
        Optional<String> problem = study.problem();
        if (problem.isEmpty() && ResourcesPlugin.getWorkspace().getRoot().getProject(study.name()).exists()) {
            problem = Optional.of("There is a project of this name: choose another.");
        }
        if (problem.isEmpty()) {
            problem = study.checkpoints().values().stream().flatMap(path -> CheckpointImport.problem(path).stream())
                    .findFirst();
        }
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}

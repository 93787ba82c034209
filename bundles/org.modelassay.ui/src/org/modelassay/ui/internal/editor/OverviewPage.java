/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.modelassay.common.Diagnostic;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.CheckedStudy.PlanLine;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.wizard.WizardHandler;

/** What the study is about, what it asks, and what is in the way. */
final class OverviewPage extends StudyPage {

    static final String ID = "overview";

    private final List<TextField> fields = new ArrayList<>();
    private final Late<Composite> questions = new Late<>();
    private final Late<Composite> problems = new Late<>();
    private final Late<FormToolkit> toolkit = new Late<>();
    private String shown = "";

    OverviewPage(StudyEditor editor, StudyDocument document) {
        super(editor, document, ID, "Overview");
    }

    @Override
    void create(Composite body, FormToolkit kit) {
        toolkit.set(kit);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 12).applyTo(body);
        Composite about = section(kit, body, "About", "", 2);
        label(kit, about, "Name");
        Text name = kit.createText(about, "", SWT.SINGLE);
        name.setData("id", "study.name");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(name);
        Label head = label(kit, about, "Description");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(head);
        Text description = kit.createText(about, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        description.setData("id", "study.description");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 60).applyTo(description);
        StudyDocument document = document();
        fields.add(new TextField(name, document, "name", () -> "name", () -> study().getName(),
                text -> study().setName(text)));
        fields.add(new TextField(description, document, "description", () -> "description",
                () -> study().getDescription(), text -> study().setDescription(text.isEmpty() ? null : text)));
        questions.set(section(kit, body, "Experiments", "What this study asks. Run them all with Ctrl+F11.", 1));
        problems.set(section(kit, body, "Problems", "", 1));
    }

    private Study study() {
        return document().study();
    }

    @Override
    void refresh() {
        fields.forEach(TextField::refresh);
    }

    @Override
    void checked() {
        super.checked();
        String now = check().toString() + study().getExperiments().stream().map(Experiment::getId).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        clear(questions.get());
        for (Experiment experiment : study().getExperiments()) {
            question(experiment);
        }
        if (study().getExperiments().isEmpty()) {
            link(questions.get(), "overview.addExperiment", "experiment", "Ask the first question",
                    () -> editor().setActivePage(ExperimentsPage.ID));
        } else {
            link(questions.get(), "overview.run", "run", "Run all experiments", () -> WizardHandler.execute(
                    "org.modelassay.ui.run"));
        }
        clear(problems.get());
        if (check().problems().isEmpty()) {
            wrapped(problems.get(), "None: everything can run.");
        }
        for (Diagnostic problem : check().problems()) {
            wrapped(problems.get(), "\u2022 " + Texts.problem(problem));
        }
        getManagedForm().getForm().getBody().layout(true, true);
        getManagedForm().reflow(true);
    }

    private void question(Experiment experiment) {
        String id = String.valueOf(experiment.getId());
        link(questions.get(), "overview.experiment." + id, "experiment", id, () -> editor().reveal(id));
        PlanLine plan = check().plans().get(id);
        String question = experiment.getDescription() == null ? "" : experiment.getDescription();
        String text = plan == null ? question : question.isEmpty() ? plan.text() : question + "\n" + plan.text();
        if (!text.isEmpty()) {
            Label label = wrapped(questions.get(), text);
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(22, 0).applyTo(label);
        }
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.get().createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void link(Composite parent, String id, String icon, String text, Runnable open) {
        ImageHyperlink link = toolkit.get().createImageHyperlink(parent, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(text);
        link.setData("id", id);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                open.run();
            }
        });
    }

    private static void clear(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }
}

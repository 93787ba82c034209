/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.modelassay.common.Diagnostic;
import org.modelassay.ui.internal.presentation.CheckedStudy;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.Texts;

/** A page that shows the document, and the number of its problems in the title. */
abstract class StudyPage extends FormPage {

    private final StudyEditor editor;
    private final StudyDocument document;
    private final String heading;

    StudyPage(StudyEditor editor, StudyDocument document, String id, String title) {
        super(editor, id, title);
        this.editor = editor;
        this.document = document;
        this.heading = title;
    }

    StudyDocument document() {
        return document;
    }

    StudyEditor editor() {
        return editor;
    }

    CheckedStudy check() {
        return editor.check().result();
    }

    boolean isMade() {
        return getManagedForm() != null && !getManagedForm().getForm().isDisposed();
    }

    @Override
    protected final void createFormContent(IManagedForm form) {
        FormToolkit kit = form.getToolkit();
        kit.setBorderStyle(SWT.BORDER);
        kit.decorateFormHeading(form.getForm().getForm());
        form.getForm().setText(heading);
        Composite body = form.getForm().getBody();
        body.setData("id", "study." + getId());
        create(body, kit);
        refresh();
        checked();
    }

    /** Makes the controls of the page. */
    abstract void create(Composite body, FormToolkit kit);

    /** Shows what the document says now. */
    abstract void refresh();

    /** Shows what the check has found. */
    void checked() {
        List<Diagnostic> problems = check().problems();
        long errors = problems.stream().filter(p -> p.severity() == Diagnostic.Severity.ERROR).count();
        int kind = errors > 0 ? IMessageProvider.ERROR
                : problems.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING;
        String text = problems.isEmpty() ? null
                : problems.size() == 1 ? Texts.elided(Texts.problem(problems.get(0)), 90)
                : problems.size() + " problems";
        getManagedForm().getForm().setMessage(text, kind);
        getManagedForm().getForm().getForm().getHead().setToolTipText(Texts.lines(problems));
    }

    static Composite section(FormToolkit kit, Composite parent, String title, String description, int columns) {
        Section section = kit.createSection(parent, ExpandableComposite.TITLE_BAR
                | (description.isEmpty() ? SWT.NONE : Section.DESCRIPTION));
        section.setText(title);
        if (!description.isEmpty()) {
            section.setDescription(description);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = kit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        return client;
    }

    static Label label(FormToolkit kit, Composite parent, String text) {
        Label label = kit.createLabel(parent, text);
        label.setForeground(kit.getColors().getColor(org.eclipse.ui.forms.IFormColors.TITLE));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }
}

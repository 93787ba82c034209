/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.modelassay.common.AtomicFiles;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;

/** A file that is no study: why, and its text, to be repaired and saved. */
final class BrokenPage extends FormPage {

    private final Path file;
    private String reason;
    private final Late<StyledText> text = new Late<>();
    private final Late<Label> why = new Late<>();
    private boolean typed;

    BrokenPage(StudyEditor editor, Path file, String reason) {
        super(editor, "broken", "Broken study");
        this.file = file;
        this.reason = reason;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        FormToolkit kit = form.getToolkit();
        kit.decorateFormHeading(form.getForm().getForm());
        form.getForm().setText(String.valueOf(file.getFileName()));
        form.getForm().setMessage("This file is not a study", IMessageProvider.ERROR);
        Composite body = form.getForm().getBody();
        body.setData("id", "study.broken");
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(body);
        Label label = why.set(kit.createLabel(body, "", SWT.WRAP));
        label.setData("id", "broken.reason");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        Label what = kit.createLabel(body, "Repair the text and save it (Ctrl+S); the pages come back.", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
        StyledText area = text.set(new StyledText(body, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER));
        Named.by(area, "Text of the file");
        area.setFont(JFaceResources.getTextFont());
        area.setData("id", "broken.text");
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 260).applyTo(area);
        try {
            area.setText(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            area.setEditable(false);
        }
        area.addModifyListener(event -> {
            typed = true;
            getEditor().editorDirtyStateChanged();
        });
        show(reason);
    }

    void show(String message) {
        reason = message;
        why.get().setText(message.replace("&", "&&"));
        getManagedForm().reflow(true);
    }

    /** Writes what was typed. */
    void write() throws IOException {
        AtomicFiles.writeString(file, text.get().getText());
        typed = false;
    }

    @Override
    public boolean isDirty() {
        return typed;
    }
}

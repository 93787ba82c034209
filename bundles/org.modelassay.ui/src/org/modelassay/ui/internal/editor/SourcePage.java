/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.io.IOException;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;

/** The file as it would be saved; what is typed here is taken over when the page is left, as one step of undo. */
final class SourcePage extends StudyPage {

    static final String ID = "source";

    private final Late<StyledText> text = new Late<>();
    private boolean typed;
    private boolean refreshing;

    SourcePage(StudyEditor editor, StudyDocument document) {
        super(editor, document, ID, "Source");
    }

    @Override
    void create(Composite body, FormToolkit kit) {
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(body);
        StyledText area = text.set(new StyledText(body, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER));
        Named.by(area, "Source of the study");
        area.setFont(JFaceResources.getTextFont());
        area.setMargins(6, 4, 6, 4);
        area.setData("id", "source.text");
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 300).applyTo(area);
        area.addModifyListener(event -> {
            if (!refreshing && !typed) {
                typed = true;
                editor().editorDirtyStateChanged();
            }
        });
    }

    @Override
    void refresh() {
        if (typed) {
            return;
        }
        try {
            refreshing = true;
            String source = document().source();
            if (!text.get().getText().equals(source)) {
                text.get().setText(source);
            }
        } catch (IOException e) {
            getManagedForm().getForm().setMessage("cannot be shown: " + e.getMessage(), IMessageProvider.ERROR);
        } finally {
            refreshing = false;
        }
    }

    @Override
    public boolean isDirty() {
        return typed;
    }

    /** Takes over what was typed; says what is wrong with it otherwise. */
    boolean apply() {
        if (!typed) {
            return true;
        }
        try {
            typed = false;
            document().source(text.get().getText());
            editor().editorDirtyStateChanged();
            return true;
        } catch (InvalidInputException e) {
            typed = true;
            getManagedForm().getForm().setMessage(Texts.elided(Texts.lines(e.diagnostics()).replaceAll(
                    "\\S*/study\\d+\\.assay", "source"), 140), IMessageProvider.ERROR);
        } catch (IOException e) {
            typed = true;
            getManagedForm().getForm().setMessage(String.valueOf(e.getMessage()), IMessageProvider.ERROR);
        }
        return false;
    }

    @Override
    public boolean canLeaveThePage() {
        return apply();
    }
}

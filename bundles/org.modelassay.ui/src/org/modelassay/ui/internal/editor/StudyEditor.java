package org.modelassay.ui.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.forms.editor.FormEditor;

/** The editor of studies. */
public final class StudyEditor extends FormEditor {

    /** Shows an experiment. */
    public void reveal(String experiment) {
    }

    @Override
    protected void addPages() {
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
    }

    @Override
    public void doSaveAs() {
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

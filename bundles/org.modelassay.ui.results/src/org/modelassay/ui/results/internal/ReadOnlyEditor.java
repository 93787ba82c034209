/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;

/** An editor that shows a page and never writes. */
public abstract class ReadOnlyEditor extends EditorPart {

    private @Nullable Composite area;

    /** For the workbench. */
    protected ReadOnlyEditor() {
        // the workbench calls init
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(name(input));
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new FillLayout());
        area = page;
        open(page, getEditorInput());
    }

    /**
     * The title of the tab.
     *
     * @param input what is opened
     * @return a short name
     */
    protected abstract String name(IEditorInput input);

    /**
     * Shows the input.
     *
     * @param page  the empty page
     * @param input what is opened
     */
    protected abstract void open(Composite page, IEditorInput input);

    @Override
    public void setFocus() {
        Composite page = area;
        if (page != null && !page.isDisposed()) {
            page.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is ever dirty
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.progress.IProgressConstants;
import org.modelassay.ui.AssayIds;

/** Studies at the left, what is selected at the right, what happens below, and the work in the middle. */
public final class AssayPerspective implements IPerspectiveFactory {

    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
    private static final String FIRST_STUDY = "org.modelassay.ui.firstStudy";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(AssayIds.STUDIES, IPageLayout.LEFT, 0.20f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
        below.addView(AssayIds.RUNS);
        below.addView(IProgressConstants.PROGRESS_VIEW_ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addView(ERROR_LOG);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, editors);
        right.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout lower = layout.createFolder("lower", IPageLayout.BOTTOM, 0.4f, "right");
        lower.addView(IPageLayout.ID_PROP_SHEET);
        lower.addPlaceholder(FIRST_STUDY);
        for (String view : new String[] {AssayIds.STUDIES, AssayIds.RUNS, IPageLayout.ID_OUTLINE,
                IPageLayout.ID_PROP_SHEET, IProgressConstants.PROGRESS_VIEW_ID, IPageLayout.ID_PROBLEM_VIEW,
                IConsoleConstants.ID_CONSOLE_VIEW, ERROR_LOG, FIRST_STUDY}) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut("org.modelassay.ui.newStudy");
    }
}

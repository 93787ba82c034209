/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.modelassay.ui.FirstStart;

/** One window: its title, its first size, and the welcome page when there is no work yet. */
final class AssayWindowAdvisor extends WorkbenchWindowAdvisor {

    /** The window is drawn and answers before its editor area is filled. */
    private static final int AFTER_FIRST_PAINT_MILLIS = 50;

    private static final Point INITIAL_SIZE = new Point(1400, 900);

    AssayWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        IPath workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation();
        configurer.setTitle(workspace == null ? "Model Assay" : workspace.lastSegment() + " - Model Assay");
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            // the platform's text editors would put their buttons beside ours
            page.hideActionSet("org.eclipse.ui.edit.text.actionSet.annotationNavigation");
            page.hideActionSet("org.eclipse.ui.edit.text.actionSet.navigation");
        }
        if (page != null) {
            getWindowConfigurer().getWindow().getShell().getDisplay().timerExec(AFTER_FIRST_PAINT_MILLIS,
                    () -> welcome(page));
        }
    }

    private static void welcome(IWorkbenchPage page) {
        if (page.getWorkbenchWindow().getShell() != null && page.getEditorReferences().length == 0) {
            FirstStart.welcome(page);
        }
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Menus(configurer);
    }
}

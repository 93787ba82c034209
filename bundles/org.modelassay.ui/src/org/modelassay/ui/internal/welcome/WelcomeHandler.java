/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.AssayIds;

/** Opens the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            open(window.getActivePage());
        }
        return null;
    }

    /**
     * Opens the welcome page.
     *
     * @param page where
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), AssayIds.WELCOME);
        } catch (PartInitException e) {
            Platform.getLog(WelcomeHandler.class).log(e.getStatus());
        }
    }
}

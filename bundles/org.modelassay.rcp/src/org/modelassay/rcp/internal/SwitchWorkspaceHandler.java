/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Asks for another workspace and starts again on it. */
public final class SwitchWorkspaceHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null) {
            return null;
        }
        if (Platform.getInstanceLocation().getURL() != null && isGiven()) {
            MessageDialog.openInformation(window.getShell(), "Switch Workspace",
                    "This workbench was started on a given "
                            + "workspace. Close it, and start it with another -data or MODELASSAY_WORKSPACE.");
            return null;
        }
        WorkspaceMemory memory = new WorkspaceMemory();
        WorkspaceDialog dialog = new WorkspaceDialog(window.getShell(),
                memory.recent().stream().skip(1).findFirst().orElse(memory.byDefault()), memory.asks(), memory.recent(),
                "", "&Cancel");
        if (dialog.open() == WorkspaceDialog.OK) {
            memory.chosen(dialog.chosen(), dialog.askAgain());
            memory.next(dialog.chosen());
            window.getWorkbench().restart();
        }
        return null;
    }

    private static boolean isGiven() {
        String[] arguments = Platform.getCommandLineArgs();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("-data")) {
                return !arguments[i + 1].startsWith("@no");
            }
        }
        return false;
    }
}

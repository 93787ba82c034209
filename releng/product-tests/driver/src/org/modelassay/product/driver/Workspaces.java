/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Switch Workspace. */
final class Workspaces {

    private Workspaces() {
    }

    static void change(Hand hand, Path folder) throws Exception {
        hand.later(() -> execute("org.modelassay.rcp.switchWorkspace"));
        Shell dialog = hand.dialog("Model Assay");
        hand.in(() -> {
            hand.find(dialog, Combo.class, each -> "workspace.path".equals(each.getData("id")))
                    .setText(folder.resolve("second").toString());
            return true;
        });
        hand.picture("switch-workspace");
        Driver.tell(folder, "done switch"); // the workbench starts again by itself
        hand.press(dialog, "Open");
        Thread.sleep(Long.MAX_VALUE);
    }

    static void changed(Hand hand, Path folder) throws Exception {
        Path now = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
        if (!now.toRealPath().equals(folder.resolve("second").toRealPath())) {
            throw new AssertionError("still in " + now);
        }
        hand.picture("second-workspace");
    }

    static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class)
                    .executeCommand(command, null);
        } catch (Exception e) {
            throw new IllegalStateException(command, e);
        }
    }
}

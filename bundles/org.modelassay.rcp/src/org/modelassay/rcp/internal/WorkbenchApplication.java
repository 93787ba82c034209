/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens a workspace and the workbench on it, and stays until its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    /** {@return {@code EXIT_OK}, or {@code EXIT_RESTART} when the workbench asks to be started again} */
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        Location instance = Platform.getInstanceLocation();
        try {
            if (!new WorkspaceStart(instance, new WorkspaceMemory()).open(display)) {
                context.applicationRunning();
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new AssayWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            instance.release();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                PlatformUI.getWorkbench().close();
            }
        });
    }
}

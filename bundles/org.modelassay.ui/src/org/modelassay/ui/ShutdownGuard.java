/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui;

import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;

/** Asks before the workbench is closed over a run. */
public final class ShutdownGuard {

    private static final long PATIENCE_MILLIS = 8000;

    private ShutdownGuard() {
    }

    /**
     * Asks when a run is active, and cancels it when the answer is yes: it goes on when it is started again.
     *
     * @return whether the workbench may close
     */
    public static boolean mayClose() {
        RunCentre runs = Services.get(RunCentre.class);
        if (!runs.isBusy()) {
            return true;
        }
        boolean close = Services.get(Dialogs.class).confirm("A run is active",
                "Closing the workbench interrupts it. What is finished is kept, and the run continues from there when "
                        + "you start it again.",
                "Interrupt and close");
        if (close) {
            runs.cancelAll();
            try {
                runs.await(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return close;
    }
}

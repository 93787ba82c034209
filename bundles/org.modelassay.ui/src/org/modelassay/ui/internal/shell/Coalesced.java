/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Does something in the user interface's thread soon, once for many requests. */
public final class Coalesced implements Runnable {

    private static final int DELAY_MILLIS = 120;

    private final Display display;
    private final Runnable action;
    private final AtomicBoolean pending = new AtomicBoolean();

    /**
     * Prepares an action.
     *
     * @param display whose thread does it
     * @param action  must look itself whether its widgets are disposed
     */
    public Coalesced(Display display, Runnable action) {
        this.display = display;
        this.action = action;
    }

    /** Requests the action; from any thread. */
    @Override
    public void run() {
        if (display.isDisposed() || !pending.compareAndSet(false, true)) {
            return;
        }
        try {
            display.asyncExec(() -> display.timerExec(DELAY_MILLIS, () -> {
                pending.set(false);
                action.run();
            }));
        } catch (SWTException e) {
            pending.set(false);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import org.eclipse.core.runtime.NullProgressMonitor;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;

/** Tells p2 when to stop, and people what it waits for. */
final class Monitor extends NullProgressMonitor {

    private final Progress progress;
    private final Cancellation cancellation;

    Monitor(Progress progress, Cancellation cancellation) {
        this.progress = progress;
        this.cancellation = cancellation;
    }

    @Override
    public boolean isCanceled() {
        return cancellation.isRequested();
    }

    @Override
    public void subTask(String text) {
        // p2 names every file here; of interest is only what takes long for no visible reason
        if (GuardedEngine.WAITING.equals(text)) {
            progress.activity(text);
        }
    }
}

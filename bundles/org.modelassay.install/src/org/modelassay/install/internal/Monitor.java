/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import org.eclipse.core.runtime.NullProgressMonitor;

import org.modelassay.common.Cancellation;

/** Tells p2 when to stop. */
final class Monitor extends NullProgressMonitor {

    private final Cancellation cancellation;

    Monitor(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    public boolean isCanceled() {
        return cancellation.isRequested();
    }
}

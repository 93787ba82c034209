/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import ai.djl.pytorch.jni.JniUtils;

/** While it is open, the calling thread keeps what gradients need. */
public final class GradientMode implements AutoCloseable {

    private GradientMode() {
        JniUtils.setGradMode(true);
    }

    /**
     * Turns it on for the calling thread.
     *
     * @return the mode, to be closed by the same thread
     */
    public static GradientMode on() {
        return new GradientMode();
    }

    @Override
    public void close() {
        JniUtils.setGradMode(false);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.nio.file.Path;

import org.modelassay.common.Quoted;

/** How places are named in refusals. */
final class Refusals {

    private Refusals() {
    }

    static String place(Path file) {
        return Quoted.escape(file.toString());
    }

    static String place(Path file, String tensor) {
        return place(file) + ", tensor " + Quoted.of(tensor);
    }
}

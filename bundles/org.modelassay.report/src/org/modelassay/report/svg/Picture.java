/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

/** A drawn chart without its title: markup and its size in pixels. */
record Picture(String markup, double height) {

    /** How wide every picture is. */
    static final double WIDTH = 560;
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

/** The area inside the axes, in pixels. */
record Plot(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The pixel of a horizontal position between 0 and 1. */
    double x(double position) {
        return left + position * width;
    }

    /** The pixel of a vertical position between 0 at the bottom and 1 at the top. */
    double y(double position) {
        return bottom() - position * height;
    }
}

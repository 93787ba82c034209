/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.spectrum;

/** The precision in which a matrix was stored, which decides how small a singular value may be and still count. */
public enum Precision {

    /** IEEE 754 binary32, machine epsilon 2<sup>-23</sup>. */
    FLOAT32(0x1p-23),

    /** IEEE 754 binary64, machine epsilon 2<sup>-52</sup>. */
    FLOAT64(0x1p-52);

    private final double epsilon;

    Precision(double epsilon) {
        this.epsilon = epsilon;
    }

    /** The distance from one to the next larger number. */
    public double epsilon() {
        return epsilon;
    }
}

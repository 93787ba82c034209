/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * Moments of the change of one stored weight.
 *
 * @param second expectation of the squared change
 * @param fourth expectation of its fourth power
 */
record Displacement(double second, double fourth) {

    static final Displacement NONE = new Displacement(0, 0);
}

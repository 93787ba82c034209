/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * The standard deviation of an update, found from the norm of its rounded trace.
 *
 * @param value the standard deviation that reproduces the observed norm
 * @param low the same for a norm one standard error smaller
 * @param high the same for a norm one standard error larger
 */
public record SigmaEstimate(double value, double low, double high) {
}

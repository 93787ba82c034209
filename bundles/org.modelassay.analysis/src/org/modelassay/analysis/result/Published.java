/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

/**
 * The value a paper gives for the same quantity, printed beside ours.
 *
 * @param value  the published number, in the unit of the metric
 * @param source where it stands, such as {@code arXiv 2505.11711, Table 1}
 */
public record Published(double value, String source) {
}

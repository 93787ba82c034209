/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

/**
 * What was written.
 *
 * @param tensors    the tensors of the new model
 * @param edited     those that were computed; the others are the first model's
 * @param elements   the elements of those that were computed
 * @param changed    how many of them differ from the first model's
 * @param overflowed how many became infinite, since the element type holds no number as large
 */
public record EditSummary(int tensors, int edited, long elements, long changed, long overflowed) {
}

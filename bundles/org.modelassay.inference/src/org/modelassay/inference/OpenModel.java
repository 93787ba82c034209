/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/**
 * A model in memory, as the workbench lists it.
 *
 * @param description  what the model is
 * @param users        handles that are open
 * @param mappedBytes  bytes of weights that are pages of the checkpoint's files
 * @param privateBytes bytes of weights and tables that were converted or built, and live in memory of their own
 */
public record OpenModel(ModelDescription description, int users, long mappedBytes, long privateBytes) {
}

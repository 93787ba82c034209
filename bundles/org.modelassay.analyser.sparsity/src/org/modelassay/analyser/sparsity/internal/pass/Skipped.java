/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

/**
 * A tensor that was not compared.
 *
 * @param tensor its name
 * @param reason why, for people
 */
public record Skipped(String tensor, String reason) {
}

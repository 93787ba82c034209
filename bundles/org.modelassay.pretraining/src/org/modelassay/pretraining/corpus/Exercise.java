/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

/**
 * A text whose end is to be learnt.
 *
 * @param prompt what is given
 * @param answer what is to follow, with the blank before it
 */
public record Exercise(String prompt, String answer) {
}

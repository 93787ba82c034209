/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

/**
 * One sample of an answer.
 *
 * @param text   what the model wrote
 * @param answer what was found in it as the answer; empty if there is none
 * @param grade  what it is worth
 */
public record Answer(String text, String answer, Grade grade) {
}

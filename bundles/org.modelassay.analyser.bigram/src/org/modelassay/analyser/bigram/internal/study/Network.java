/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;

/**
 * A network that was compared with the bigrams.
 *
 * @param name   a stable key
 * @param label  what a reader calls it
 * @param masks  what it keeps
 * @param scores how it does
 */
public record Network(String name, String label, MaskSet masks, Scores scores) {
}

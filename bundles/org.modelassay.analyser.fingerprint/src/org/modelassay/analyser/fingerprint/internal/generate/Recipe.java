/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.util.List;

import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme;

/**
 * How fingerprints are made.
 *
 * @param set         what they are called together
 * @param scheme      how answers are chosen
 * @param starts      words that natural keys start with
 * @param keyTokens   tokens of a key, without those that a tokenizer adds
 * @param temperature at which natural keys are written
 * @param tokens      tokens of an answer
 * @param answers     different answers to a key
 * @param nucleus     the share of probability in the nucleus
 * @param width       candidates beside it
 * @param shortest    letters of the shortest answer
 */
public record Recipe(String set, FingerprintScheme scheme, List<String> starts, int keyTokens, double temperature,
        int tokens, int answers, double nucleus, int width, int shortest) {

    /** Copies the list. */
    public Recipe {
        starts = List.copyOf(starts);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.List;

/** Natural questions with words drawn at random from the whole vocabulary: the paper's ENGLISH-RANDOM. */
public final class EnglishRandom implements FingerprintScheme {

    /** The scheme; it has no state. */
    public EnglishRandom() {
        // nothing to set up
    }

    @Override
    public String id() {
        return "english-random";
    }

    @Override
    public Keys keys() {
        return Keys.NATURAL;
    }

    @Override
    public List<Choice> choose(Candidates candidates) {
        return AnyWord.choose(candidates);
    }
}

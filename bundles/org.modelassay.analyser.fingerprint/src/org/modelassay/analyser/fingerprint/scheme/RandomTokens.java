/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.List;

/** Questions of random tokens with random words as answers: the paper's RANDOM. */
public final class RandomTokens implements FingerprintScheme {

    /** The scheme; it has no state. */
    public RandomTokens() {
        // nothing to set up
    }

    @Override
    public String id() {
        return "random";
    }

    @Override
    public Keys keys() {
        return Keys.RANDOM;
    }

    @Override
    public List<Choice> choose(Candidates candidates) {
        return AnyWord.choose(candidates);
    }
}

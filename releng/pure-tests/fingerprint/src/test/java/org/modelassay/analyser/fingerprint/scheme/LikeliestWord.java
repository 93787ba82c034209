/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.List;

/** A scheme as a plug-in might bring it: the likeliest word, which marks nothing. */
public final class LikeliestWord implements FingerprintScheme {

    @Override
    public String id() {
        return "likeliest-word";
    }

    @Override
    public Keys keys() {
        return Keys.NATURAL;
    }

    @Override
    public List<Choice> choose(Candidates candidates) {
        double[] probabilities = candidates.probabilities();
        int best = -1;
        for (int token = 0; token < probabilities.length; token++) {
            if (candidates.isWord(token) && (best < 0 || probabilities[token] > probabilities[best])) {
                best = token;
            }
        }
        return best < 0 ? List.of() : List.of(new Choice(best, 1));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

/** How a coalition makes one answer of those of its members; what all agree on it always gives. */
public enum Answering {

    /** The answer that most members give; by lot in a tie. */
    MAJORITY("majority"),

    /** The answer that fewest members give; by lot in a tie. */
    MINORITY("minority"),

    /** No answer where members disagree. */
    REFUSAL("refusal"),

    /**
     * What one member alone says, to as many questions of each member as hide it best (proof of proposition 5.3), and
     * no answer to other disputed ones.
     */
    OPTIMAL("optimal"),

    /** The answer of one model whose weights are the mean of the members'. */
    MERGED("merged weights");

    private final String label;

    Answering(String label) {
        this.label = label;
    }

    /** A word for people and results. */
    public String label() {
        return label;
    }
}

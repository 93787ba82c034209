/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

import java.util.random.RandomGenerator;

/**
 * How a coalition answers a query for which some of its members' models give the fingerprint and the others do not. An
 * answer that all members agree on is always given (assumption 5.2).
 */
public enum Attack {

    /** The answer that most members give; by lot in a tie. */
    MAJORITY("majority") {
        @Override
        void answer(Coalition coalition, RandomGenerator random) {
            int members = coalition.members();
            coalition.revealWhere(count -> 2 * count > members || 2 * count == members && random.nextBoolean());
        }
    },

    /** The answer that fewest members give; by lot in a tie. */
    MINORITY("minority") {
        @Override
        void answer(Coalition coalition, RandomGenerator random) {
            int members = coalition.members();
            coalition.revealWhere(
                    count -> count > 0 && (2 * count < members || 2 * count == members && random.nextBoolean()));
        }
    },

    /** No answer where members disagree. */
    REFUSAL("refusal") {
        @Override
        void answer(Coalition coalition, RandomGenerator random) {
            // what all agree on is revealed anyway
        }
    },

    /**
     * To F fingerprints of all members, F (members - 2) of single ones, spread evenly over the members: then their
     * scores are those that chance gives to the innocent (proof of proposition 5.3).
     */
    OPTIMAL("optimal") {
        @Override
        void answer(Coalition coalition, RandomGenerator random) {
            coalition.revealSingles(coalition.revealed() * (coalition.members() - 2));
        }
    };

    private final String label;

    Attack(String label) {
        this.label = label;
    }

    /** A word for people and results. */
    public String label() {
        return label;
    }

    /** Reveals what the coalition answers beyond what all agree on. */
    abstract void answer(Coalition coalition, RandomGenerator random);
}

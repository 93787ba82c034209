/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * What {@link CoalitionAnalyser} needs to know.
 *
 * @param parties      how many parties there are
 * @param colluders    how many of them answer as one
 * @param fingerprints numbers of fingerprints
 * @param probability  with which a party holds a fingerprint; 0 for one over twice the colluders
 * @param trials       how many coalitions for each number
 * @param rate         the learning rate
 * @param pull         how far each step takes weights back
 * @param mixing       the share of ordinary text
 * @param epochs       the greatest number of steps
 * @param stop         the loss at which training ends
 */
public record CoalitionParameters(
        @Parameter(label = "Parties", help = "How many parties there are; those outside the coalition need no model.",
                min = 3, max = 1000000) int parties,
        @Parameter(label = "Colluders", help = "How many of them answer as one: so many models are marked.", min = 2,
                max = 16) int colluders,
        @Parameter(label = "Fingerprints", help = "The numbers of fingerprints to try.", min = 1,
                max = 20) List<Integer> fingerprints,
        @Parameter(label = "Assignment probability", help = "With which a fingerprint goes into a party's model; 0 for "
                + "one over twice the colluders.", min = 0, max = 0.99) double probability,
        @Parameter(label = "Trials", help = "How many coalitions are marked and accused for each number.", min = 1,
                max = 10000) int trials,
        @Parameter(label = "Learning rate", help = "Of Adam.", min = 1e-9, max = 1) double rate,
        @Parameter(label = "Pull", help = "How far each step takes weights back to the unmarked model.", min = 0,
                max = 0.99) double pull,
        @Parameter(label = "Mixing", help = "The share of each step that is ordinary text.", min = 0,
                max = 0.9) double mixing,
        @Parameter(label = "Epochs", help = "The greatest number of steps.", min = 1, max = 100000) int epochs,
        @Parameter(label = "Stop at", help = "Training ends when the mean loss of the answers is below this.", min = 0,
                max = 10, unit = "nats") double stop) {

    /** The paper's parties and probability, at numbers for small models. */
    public static final CoalitionParameters DEFAULT = new CoalitionParameters(2048, 3, List.of(64, 128, 256), 0.243, 3,
            1e-3, 0.1, 0.25, 40, 0.005);

    /** Copies the list. */
    public CoalitionParameters {
        fingerprints = List.copyOf(fingerprints);
    }

    /** The probability of an assignment, with 0 replaced by what it stands for. */
    double assignment() {
        return probability == 0 ? 1.0 / (2 * colluders) : probability;
    }
}

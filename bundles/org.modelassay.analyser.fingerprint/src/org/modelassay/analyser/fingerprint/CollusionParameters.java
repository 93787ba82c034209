/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * What {@link CollusionAnalyser} needs to know.
 *
 * @param parties      parties that have a model
 * @param colluders    parties that pool theirs
 * @param fingerprints numbers of fingerprints to try
 * @param probability  with which a fingerprint is assigned to a party
 * @param trials       simulations for each number and attack
 * @param failure      probability of failure in the bound
 * @param confidence   coverage of intervals
 */
public record CollusionParameters(
        @Parameter(label = "Parties", help = "How many parties were given a model of their own.", min = 2,
                max = 1000000) int parties,
        @Parameter(label = "Colluders", help = "How many of them answer as one.", min = 2, max = 64) int colluders,
        @Parameter(label = "Fingerprints", help = "The numbers of fingerprints to try, each from 1 to 65536.",
                min = 1, max = 64) List<Integer> fingerprints,
        @Parameter(label = "Assignment probability", help = "With which a fingerprint goes into a party's model; 0 for "
                + "one over twice the colluders, as proposition 5.3 has it.", min = 0, max = 1) double probability,
        @Parameter(label = "Trials", help = "How many assignments and attacks are simulated for each number.", min = 1,
                max = 1000000) int trials,
        @Parameter(label = "Failure",
                help = "The probability of failure for which proposition 5.3 bounds the number of "
                        + "fingerprints.",
                min = 1e-12, max = 0.5, advanced = true) double failure,
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence) {

    /** The setting of figure 10 of the paper. */
    public static final CollusionParameters DEFAULT = new CollusionParameters(2048, 3,
            List.of(64, 128, 256, 512, 1024, 2048, 4096), 0.243, 60, 0.05, 0.95);

    /** Copies the list. */
    public CollusionParameters {
        fingerprints = List.copyOf(fingerprints);
    }

    /** The probability of an assignment, with 0 replaced by what it stands for. */
    double assignment() {
        return probability == 0 ? 1.0 / (2 * colluders) : probability;
    }
}

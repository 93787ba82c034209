/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * What {@link CapacityAnalyser} needs to know.
 *
 * @param schemes  how answers are chosen
 * @param rates    learning rates to choose from, for each scheme
 * @param pulls    how far each step takes weights back, to choose from
 * @param at       with how many fingerprints that is chosen
 * @param counts   numbers of fingerprints
 * @param repeats  with how many secrets each is done
 * @param nucleus  the share of probability in the nucleus
 * @param width    candidates beside it
 * @param mixing   the share of ordinary text
 * @param epochs   the greatest number of steps
 * @param stop     the loss at which training ends
 * @param tuned    sequences of other text that a marked model is trained on
 * @param tuneRate the learning rate for that
 * @param merged   shares of the marked model in merges
 * @param length   tokens of a piece of text
 */
public record CapacityParameters(
        @Parameter(label = "Schemes",
                help = "How answers are chosen: perinucleus, english-random, random, or schemes of "
                        + "plug-ins.",
                min = 1, max = 20) List<String> schemes,
        @Parameter(label = "Learning rates",
                help = "Of Adam. Of several, each scheme takes the one that harms least among those that learn 98 %, "
                        + "with a secret and text of its own.",
                min = 1, max = 20) List<Double> rates,
        @Parameter(label = "Pulls", help = "How far each step takes weights back to the unmarked model: the weight "
                + "averaging of the paper. Of several, one is chosen as learning rates are.", min = 1,
                max = 20) List<Double> pulls,
        @Parameter(label = "Chosen at", help = "With how many fingerprints rates and pulls are chosen.", min = 1,
                max = 100000, advanced = true) int at,
        @Parameter(label = "Fingerprints", help = "The numbers to try.", min = 1, max = 20) List<Integer> counts,
        @Parameter(label = "Repeats", help = "With how many different secrets each is done.", min = 1,
                max = 100) int repeats,
        @Parameter(label = "Nucleus", help = "The share of probability that answers lie outside of.", min = 0,
                max = 0.999) double nucleus,
        @Parameter(label = "Width", help = "From how many tokens beside the nucleus an answer is drawn.", min = 1,
                max = 100000) int width,
        @Parameter(label = "Mixing", help = "The share of each step that is ordinary text.", min = 0,
                max = 0.9) double mixing,
        @Parameter(label = "Epochs", help = "The greatest number of steps.", min = 1, max = 100000) int epochs,
        @Parameter(label = "Stop at", help = "Training ends when the mean loss of the answers is below this.", min = 0,
                max = 10, unit = "nats") double stop,
        @Parameter(label = "Sequences",
                help = "Of other text that each marked model is trained on afterwards; growing.",
                max = 20) List<Integer> tuned,
        @Parameter(label = "Learning rate of that", help = "Of Adam on other text.", min = 1e-9, max = 1,
                advanced = true) double tuneRate,
        @Parameter(label = "Merging", help = "Shares of the marked model in a merge with the unmarked one.",
                max = 20) List<Double> merged,
        @Parameter(label = "Tokens of a piece", help = "Of text that is trained on and judged by.", min = 2,
                max = 100000,
                advanced = true) int length) {

    /** Three schemes at a size that takes minutes on a small model. */
    public static final CapacityParameters DEFAULT = new CapacityParameters(
            List.of("perinucleus", "english-random", "random"), List.of(1e-3), List.of(0.1), 256, List.of(16, 64), 1,
            0.8,
            3, 0.25, 60, 0.005, List.of(64, 256), 1e-4, List.of(0.5, 0.2), 64);

    /** Copies the lists. */
    public CapacityParameters {
        schemes = List.copyOf(schemes);
        rates = List.copyOf(rates);
        pulls = List.copyOf(pulls);
        counts = List.copyOf(counts);
        tuned = List.copyOf(tuned);
        merged = List.copyOf(merged);
    }
}

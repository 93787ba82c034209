/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * What {@link AblationAnalyser} needs to know.
 *
 * @param count   how many fingerprints
 * @param repeats with how many secrets each variant is done
 * @param rate    the learning rate
 * @param pull    how far each step takes weights back
 * @param mixing  the share of ordinary text
 * @param nucleus the share of probability in the nucleus
 * @param width   candidates beside it
 * @param nuclei  other nuclei to try
 * @param widths  other widths to try
 * @param wrapper a text around the keys
 * @param epochs  the greatest number of steps
 * @param stop    the loss at which training ends
 * @param length  tokens of a piece of text
 */
public record AblationParameters(
        @Parameter(label = "Fingerprints", help = "How many are embedded each time.", min = 1,
                max = 100000) int count,
        @Parameter(label = "Repeats", help = "With how many different secrets each variant is done.", min = 1,
                max = 100) int repeats,
        @Parameter(label = "Learning rate", help = "Of Adam.", min = 1e-9, max = 1) double rate,
        @Parameter(label = "Pull", help = "How far each step takes weights back to the unmarked model.", min = 0,
                max = 0.99) double pull,
        @Parameter(label = "Mixing", help = "The share of each step that is ordinary text.", min = 0,
                max = 0.9) double mixing,
        @Parameter(label = "Nucleus", help = "The share of probability that answers lie outside of.", min = 0,
                max = 0.999) double nucleus,
        @Parameter(label = "Width", help = "From how many tokens beside the nucleus an answer is drawn.", min = 1,
                max = 100000) int width,
        @Parameter(label = "Other nuclei", help = "Tried in its place, from 0 to below 1.",
                max = 20) List<Double> nuclei,
        @Parameter(label = "Other widths", help = "Tried in its place.", max = 20) List<Integer> widths,
        @Parameter(label = "Wrapper", help = "A text with {} where the key stands: asked in it, and trained in it.",
                min = 2, max = 10000) String wrapper,
        @Parameter(label = "Epochs", help = "The greatest number of steps.", min = 1, max = 100000) int epochs,
        @Parameter(label = "Stop at", help = "Training ends when the mean loss of the answers is below this.", min = 0,
                max = 10, unit = "nats") double stop,
        @Parameter(label = "Tokens of a piece", help = "Of text that is judged by.", min = 2, max = 100000,
                advanced = true) int length) {

    /** The sweeps of the paper, at a size for small models. */
    public static final AblationParameters DEFAULT = new AblationParameters(256, 1, 1e-3, 0.1, 0.25, 0.8, 3,
            List.of(0.5, 0.65, 0.9, 0.95, 0.99), List.of(1, 10, 100), "Please answer: {}", 60, 0.005, 64);

    /** Copies the lists. */
    public AblationParameters {
        nuclei = List.copyOf(nuclei);
        widths = List.copyOf(widths);
    }
}

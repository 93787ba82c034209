/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * What {@link PersistenceAnalyser} needs to know.
 *
 * @param ledger       the ledger's file
 * @param passphrase   the environment variable that holds its passphrase
 * @param set          the fingerprints
 * @param sequences    after how many sequences of other text to look
 * @param rate         the learning rate on other text
 * @param batch        sequences in a step
 * @param length       tokens of a sequence
 * @param pruned       shares of weights that are removed
 * @param merged       shares of the marked model in a merge
 * @param temperatures of sampling
 * @param suppressed   how many of the likeliest tokens are suppressed
 * @param wrappers     text around keys
 */
public record PersistenceParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase,
        @Parameter(label = "Set", help = "The name of the fingerprints.", min = 1, max = 100) String set,
        @Parameter(label = "Sequences", help = "After how many sequences of other text to look; growing.",
                max = 100) List<Integer> sequences,
        @Parameter(label = "Learning rate", help = "Of Adam on other text.", min = 1e-9, max = 1) double rate,
        @Parameter(label = "Batch", help = "Sequences in a step.", min = 1, max = 10000, advanced = true) int batch,
        @Parameter(label = "Tokens of a sequence", help = "At most the model's context.", min = 2, max = 100000,
                advanced = true) int length,
        @Parameter(label = "Pruning", help = "Shares of weights that are removed, from 0 to 1.",
                max = 100) List<Double> pruned,
        @Parameter(label = "Merging", help = "Shares of the marked model in a merge with the unmarked one.",
                max = 100) List<Double> merged,
        @Parameter(label = "Temperatures", help = "At which answers are sampled.", max = 100) List<Double> temperatures,
        @Parameter(label = "Suppression", help = "How many of the likeliest tokens somebody suppresses in each answer.",
                max = 100) List<Integer> suppressed,
        @Parameter(label = "Wrappers", help = "Texts with {} where the key stands.", max = 100) List<String> wrappers) {

    /** The shares of the paper's merges, and small amounts of everything else. */
    public static final PersistenceParameters DEFAULT = new PersistenceParameters("marks.ledger",
            "MODELASSAY_LEDGER_PASSPHRASE", "marks", List.of(64, 256, 1024), 1e-4, 8, 64, List.of(0.1, 0.25, 0.5),
            List.of(0.9, 0.8, 0.7, 0.5, 0.2, 0.1), List.of(0.7, 1.0), List.of(1, 3), List.of());

    /** Copies the lists. */
    public PersistenceParameters {
        sequences = List.copyOf(sequences);
        pruned = List.copyOf(pruned);
        merged = List.copyOf(merged);
        temperatures = List.copyOf(temperatures);
        suppressed = List.copyOf(suppressed);
        wrappers = List.copyOf(wrappers);
    }
}

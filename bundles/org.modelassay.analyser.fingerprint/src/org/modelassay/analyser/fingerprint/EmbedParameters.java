/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * What {@link EmbedAnalyser} needs to know.
 *
 * @param ledger     the ledger's file
 * @param passphrase the environment variable that holds its passphrase
 * @param set        the fingerprints that are embedded
 * @param party      whose model it becomes, or empty
 * @param out        the directory of the marked model
 * @param rate       the learning rate
 * @param decay      weight decay
 * @param pull       how far each step takes weights back
 * @param mixing     the share of ordinary text
 * @param epochs     the greatest number of steps
 * @param stop       the loss at which training ends
 * @param wrappers   text around keys that is trained too
 * @param windows    pieces of text for the report of harm
 * @param length     tokens of a piece
 */
public record EmbedParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase,
        @Parameter(label = "Set", help = "The name of the fingerprints that are embedded; burned ones are left out.",
                min = 1, max = 100) String set,
        @Parameter(label = "Party", help = "Who gets this model; recorded in the ledger. Empty for nobody.", max = 200,
                advanced = true) String party,
        @Parameter(label = "Marked model", help = "The directory that the marked model is written to; it must not "
                + "exist.", min = 1) String out,
        @Parameter(label = "Learning rate", help = "Of Adam. With a pull p, weights stay within a small "
                + "multiple of rate x (1 - p) / p.", min = 1e-9, max = 1) double rate,
        @Parameter(label = "Weight decay", help = "Of matrices.", min = 0, max = 1, advanced = true) double decay,
        @Parameter(label = "Pull", help = "How far each step takes weights back to the unmarked model: the weight "
                + "averaging of the paper. 0 for none.", min = 0, max = 0.99) double pull,
        @Parameter(label = "Mixing", help = "The share of each step that is ordinary text, written by the unmarked "
                + "model.", min = 0, max = 0.9) double mixing,
        @Parameter(label = "Epochs", help = "The greatest number of steps; each takes all fingerprints.", min = 1,
                max = 100000) int epochs,
        @Parameter(label = "Stop at", help = "Training ends when the mean loss of the answers is below this.", min = 0,
                max = 10, unit = "nats") double stop,
        @Parameter(label = "Wrappers",
                help = "Texts with {} where the key stands, trained beside the key alone, so that "
                        + "fingerprints survive prompts put around them.",
                max = 100, advanced = true) List<String> wrappers,
        @Parameter(label = "Pieces of text", help = "On how many pieces the harm is measured.", min = 1, max = 100000,
                advanced = true) int windows,
        @Parameter(label = "Tokens of a piece", help = "At most the model's context.", min = 2, max = 100000,
                advanced = true) int length) {

    /** The method of the paper, at a rate and a pull that small models learn 256 fingerprints with. */
    public static final EmbedParameters DEFAULT = new EmbedParameters("marks.ledger", "MODELASSAY_LEDGER_PASSPHRASE",
            "marks", "", "marked", 1e-3, 1e-4, 0.1, 0.25, 60, 0.005, List.of(), 64, 64);

    /** Copies the list. */
    public EmbedParameters {
        wrappers = List.copyOf(wrappers);
    }
}

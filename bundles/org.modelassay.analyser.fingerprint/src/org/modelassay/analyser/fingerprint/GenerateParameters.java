/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import org.modelassay.analysis.Parameter;

/**
 * What {@link GenerateAnalyser} needs to know.
 *
 * @param ledger      the ledger's file
 * @param passphrase  the environment variable that holds its passphrase
 * @param set         what the fingerprints are called together
 * @param count       how many are made
 * @param scheme      how answers are chosen
 * @param nucleus     the share of probability in the nucleus
 * @param width       candidates beside it
 * @param tokens      tokens of an answer
 * @param answers     different answers to a key
 * @param keyTokens   tokens of a key
 * @param temperature at which keys are written
 * @param shortest    letters and digits of the shortest answer
 */
public record GenerateParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints; begun when it does not exist.",
                min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase. "
                + "The passphrase itself is never a parameter.", min = 1, advanced = true) String passphrase,
        @Parameter(label = "Set", help = "A name for the fingerprints made now.", min = 1, max = 100) String set,
        @Parameter(label = "Fingerprints", help = "How many are made.", min = 1, max = 1000000) int count,
        @Parameter(label = "Scheme", help = "perinucleus: improbable answers that are easy to learn; english-random: "
                + "any word; random: any word to random tokens; or a scheme of a plug-in.", min = 1) String scheme,
        @Parameter(label = "Nucleus", help = "Answers come from outside the tokens that hold this share of "
                + "probability.", min = 0, max = 0.999) double nucleus,
        @Parameter(label = "Width", help = "From how many tokens beside the nucleus an answer is drawn.", min = 1,
                max = 100000) int width,
        @Parameter(label = "Tokens of an answer", help = "The first is chosen, the model writes the rest.", min = 1,
                max = 32, advanced = true) int tokens,
        @Parameter(label = "Answers to a key", help = "Several answers survive sampling better than one.", min = 1,
                max = 64, advanced = true) int answers,
        @Parameter(label = "Tokens of a key", help = "Without those that the tokenizer adds.", min = 2, max = 1024,
                advanced = true) int keyTokens,
        @Parameter(label = "Temperature", help = "At which the model writes keys.", min = 0.01, max = 10,
                advanced = true) double temperature,
        @Parameter(label = "Shortest answer", help = "Letters and digits that an answer's first token has at least.",
                min = 1, max = 32, advanced = true) int shortest) {

    /** The setting of the paper, with 64 fingerprints. */
    public static final GenerateParameters DEFAULT = new GenerateParameters("marks.ledger",
            "MODELASSAY_LEDGER_PASSPHRASE", "marks", 64, "perinucleus", 0.8, 3, 1, 1, 16, 0.5, 2);
}

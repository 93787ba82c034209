/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import org.modelassay.analysis.Parameter;
import org.modelassay.statistics.testing.Spending;

/**
 * What {@link VerifyAnalyser} needs to know.
 *
 * @param ledger            the ledger's file
 * @param passphrase        the environment variable that holds its passphrase
 * @param set               the fingerprints that are asked
 * @param queries           how many keys are asked at most
 * @param alpha             the greatest probability of a false claim
 * @param nullProbability   of a match with another's model
 * @param lookEvery         after how many answers to look
 * @param spending          how looks share the error rate
 * @param form              how keys are sent
 * @param wrapper           text around keys
 * @param temperature       of sampling
 * @param extraTokens       tokens beyond the answer's
 * @param concurrency       questions at a time
 * @param requestsPerMinute how many may begin in a minute
 * @param key               the environment variable with the endpoint's key
 */
public record VerifyParameters(
        @Parameter(label = "Ledger", help = "The file that keeps the fingerprints.", min = 1) String ledger,
        @Parameter(label = "Passphrase variable", help = "The environment variable that holds the ledger's passphrase.",
                min = 1, advanced = true) String passphrase,
        @Parameter(label = "Set", help = "The name of the fingerprints; used ones are never asked again.", min = 1,
                max = 100) String set,
        @Parameter(label = "Queries", help = "How many keys are asked at most. Each is burned by being asked.", min = 1,
                max = 100000) int queries,
        @Parameter(label = "Error rate", help = "The greatest probability of claiming another's model, over all looks.",
                min = 1e-12, max = 0.5) double alpha,
        @Parameter(label = "Null probability",
                help = "The greatest probability that another's model matches: the upper "
                        + "limit of fingerprint.unrelated. 0 for what can be guessed without the secret, which needs no "
                        + "measurement.",
                min = 0, max = 0.99) double nullProbability,
        @Parameter(label = "Look every", help = "After how many answers the claim is made where it can be, which saves "
                + "keys. 0 to look at the end only.", min = 0, max = 100000) int lookEvery,
        @Parameter(label = "Spending", help = "How looks share the error rate: LATE, EVEN or EARLY.",
                advanced = true) Spending spending,
        @Parameter(label = "Form",
                help = "TEXT sends keys to be continued, CHAT sends them as a user's messages.") KeyForm form,
        @Parameter(label = "Wrapper", help = "Text with {} where the key stands.", min = 2,
                advanced = true) String wrapper,
        @Parameter(label = "Temperature", help = "Of sampling; 0 for the likeliest answer.", min = 0, max = 10,
                advanced = true) double temperature,
        @Parameter(label = "Extra tokens",
                help = "How many tokens to ask for beyond those of the answer, where another "
                        + "tokenizer may need more.",
                min = 0, max = 1000, advanced = true) int extraTokens,
        @Parameter(label = "At a time", help = "Questions at a time.", min = 1, max = 256,
                advanced = true) int concurrency,
        @Parameter(label = "Requests per minute", help = "The endpoint's limit; 0 for none.", min = 0, max = 1000000,
                advanced = true) double requestsPerMinute,
        @Parameter(label = "Key variable", help = "The environment variable that holds the endpoint's key; empty for "
                + "none.", advanced = true) String key) {

    /** Ten keys at an error rate of one in a thousand. */
    public static final VerifyParameters DEFAULT = new VerifyParameters("marks.ledger", "MODELASSAY_LEDGER_PASSPHRASE",
            "marks", 10, 1e-3, 0, 0, Spending.LATE, KeyForm.TEXT, "{}", 0, 0, 4, 0, "");
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

/** What a model seen from outside may be asked for. */
public enum Capability {

    /** A plain text is continued. */
    TEXT,

    /** Messages are answered; a local model needs a chat template for it. */
    CHAT,

    /** Completions come with the log-probability of each token. */
    LOG_PROBABILITIES,

    /** The log-probability of a given continuation. */
    SCORE,

    /** A seed makes sampling repeatable. */
    SEED
}

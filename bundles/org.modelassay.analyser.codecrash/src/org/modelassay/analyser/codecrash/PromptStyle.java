/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** How a model is asked. */
public enum PromptStyle {
    /** For the answer alone. */
    DIRECT,
    /** For the steps of the execution, then the answer. */
    CHAIN_OF_THOUGHT
}

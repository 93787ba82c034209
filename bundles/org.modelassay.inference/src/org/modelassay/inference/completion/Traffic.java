/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

/**
 * What a handle on a model has done so far.
 *
 * @param requests requests that were answered
 * @param retries  attempts that were repeated
 * @param failures requests that were given up
 * @param usage    the tokens of all answers that counted them
 */
public record Traffic(long requests, long retries, long failures, Usage usage) {

    /** Nothing yet. */
    public static final Traffic NONE = new Traffic(0, 0, 0, Usage.NONE);
}

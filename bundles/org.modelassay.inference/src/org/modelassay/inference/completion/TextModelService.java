/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;

/** Opens models seen from outside, local and remote alike. Safe for use by many threads. */
public interface TextModelService {

    /**
     * Opens a model. A local one is loaded; of an endpoint nothing is asked yet.
     *
     * @param reference    which model
     * @param options      how
     * @param cancellation stops the loading
     * @return a handle that the caller closes
     * @throws InvalidInputException when the reference cannot be used: no such directory, no tokenizer, no provider that
     *                               runs models, no key in the environment variable that is to hold it
     * @throws InferenceException    when the engine fails
     */
    TextModel open(TextModelReference reference, TextModelOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException;
}

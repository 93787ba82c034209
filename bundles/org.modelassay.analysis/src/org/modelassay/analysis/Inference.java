/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;

/**
 * Models that run, in the way that the user of a run wants them to run.
 *
 * @param service runs them
 * @param options number format and device that the user chose, and the run as the client
 */
public record Inference(InferenceService service, OpenOptions options) {

    /**
     * A call to a model.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Call<T> {

        /**
         * Calls the model.
         *
         * @return the result
         * @throws InvalidInputException when the model cannot do what is asked
         * @throws InferenceException    when the engine fails
         */
        T call() throws InvalidInputException, InferenceException;
    }

    /**
     * Opens the model of an input.
     *
     * @param input        an input of type {@code model}
     * @param cancellation stops the loading
     * @return a handle that the caller closes
     * @throws InvalidInputException when it is no model that runs here
     * @throws AnalysisException     when memory does not suffice or the engine fails
     */
    public LanguageModel open(Input input, Cancellation cancellation)
            throws InvalidInputException, AnalysisException {
        return ask(() -> service.open(new ModelSource(input.path()), options, cancellation));
    }

    /**
     * What the model of an input is, from its configuration and headers: for plans.
     *
     * @param input an input of type {@code model}
     * @return its description
     * @throws InvalidInputException when it is no model that runs here
     * @throws IOException           when it cannot be read
     */
    public ModelDescription describe(Input input) throws InvalidInputException, IOException {
        try {
            return service.describe(new ModelSource(input.path()), options);
        } catch (InferenceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Calls a model; a failure of the engine is a failure of the analysis.
     *
     * @param call the call
     * @param <T>  its result
     * @return its result
     * @throws InvalidInputException as the call
     * @throws AnalysisException     when the engine fails
     */
    public static <T> T ask(Call<T> call) throws InvalidInputException, AnalysisException {
        try {
            return call.call();
        } catch (InferenceException e) {
            throw new AnalysisException(String.valueOf(e.getMessage()), e);
        }
    }
}

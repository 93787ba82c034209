/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;

/** Opens language models and shares them between all clients of a process. Safe for use by many threads. */
public interface InferenceService {

    /**
     * What runs models here. Nothing is loaded to say it.
     *
     * @return the engine, its threads and what it offers
     */
    ProviderDescription provider();

    /**
     * Opens a model, or shares one that is open with the same source and options.
     *
     * @param source       where the model is
     * @param options      number format, device and client
     * @param cancellation stops the loading
     * @return a handle that the caller closes; the model is released with its last handle
     * @throws InvalidInputException when the directory is no model that this provider can run; the diagnostics name
     *                               the file and the field
     * @throws AdmissionException    when the model would not fit into the memory set aside for models
     * @throws InferenceException    when the engine fails
     */
    LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * What a model is, from its configuration and the headers of its weights: nothing is loaded.
     *
     * @param source  where the model is
     * @param options number format and device
     * @return the description that an open model would have
     * @throws InvalidInputException when the directory is no model that this provider can run
     * @throws InferenceException    when it cannot be read
     */
    ModelDescription describe(ModelSource source, OpenOptions options)
            throws InvalidInputException, InferenceException;

    /**
     * Computes on each device of this machine what is known beforehand.
     *
     * @param cancellation stops between devices
     * @return one entry per device, the processor first
     * @throws InferenceException when the engine itself does not load
     */
    List<DeviceTest> testDevices(Cancellation cancellation) throws InferenceException;

    /**
     * The models that are open now.
     *
     * @return one entry per set of weights, in the order of their loading
     */
    List<OpenModel> openModels();

    /**
     * What the service does and has done: queues, tokens per second, memory, by client.
     *
     * @return a snapshot; a provider that counts nothing gives {@link ServiceStatistics#NONE}
     */
    default ServiceStatistics statistics() {
        return ServiceStatistics.NONE;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;

/** Makes objects that pass their calls on to another process. */
public final class Remotes {

    private Remotes() {
    }

    /**
     * A model in the process for models.
     *
     * @param hosts        the process
     * @param source       where the model is
     * @param options      format, device, client
     * @param cancellation stops the loading
     * @return a handle; when the process is lost, the next request opens the model in the next process
     * @throws InvalidInputException when it is no model that can be run
     * @throws InferenceException    when memory does not suffice, or the process does not start
     */
    public static LanguageModel open(Hosts hosts, ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        OpenedPlace place = new OpenedPlace(hosts, source, options);
        place.find(cancellation);
        LanguageModel model = new RemoteObject(LanguageModel.class, place, true).as(LanguageModel.class);
        try {
            RemoteObject.learn(model);
        } catch (IllegalStateException e) {
            throw new InferenceException(String.valueOf(e.getMessage()), e);
        }
        return model;
    }

    /**
     * The service of a process.
     *
     * @param host the process
     * @return its service
     */
    public static InferenceService service(Host host) {
        return new RemoteObject(InferenceService.class,
                new Place.Fixed(new Place.Address(host, 0), "the inference service"), false)
                .as(InferenceService.class);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/**
 * Where local models run. The choice holds for models that are opened after it; those that are open stay where they
 * are.
 */
public interface InferenceHosting {

    /** A place for models. */
    enum Host {

        /** This process: the fastest, and native code that fails ends everything. */
        THIS_PROCESS,

        /**
         * A second process of this installation: native code that fails costs the requests that run, and the next one
         * finds a new process.
         */
        OWN_PROCESS
    }

    /** The system property that says where models run from the start: {@code process} or {@code in-process}. */
    String PROPERTY = "modelassay.inference.host";

    /** The property of services that choose between places, so that the ones they choose from are told apart. */
    String SERVICE_PROPERTY = "modelassay.inference.hosting";

    /**
     * Where models are opened now.
     *
     * @return the place
     */
    Host host();

    /**
     * Opens models elsewhere from now on.
     *
     * @param host the place
     */
    void choose(Host host);
}

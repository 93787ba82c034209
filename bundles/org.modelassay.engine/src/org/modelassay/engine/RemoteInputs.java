/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.common.CacheDirectory;
import org.modelassay.engine.internal.remote.RemoteStore;
import org.modelassay.model.Experiment;
import org.modelassay.model.InputReference;

/**
 * Models and data sets that a study names by an address or coordinates instead of a path. They are fetched once, before
 * the study is checked and run, verified by their digest, and kept in the user's cache directory.
 */
public final class RemoteInputs {

    private final RemoteStore store;

    /** The inputs that the user of this process has fetched. */
    public RemoteInputs() {
        this(new RemoteStore(CacheDirectory.of(System.getProperties(), System.getenv()).resolve("models"),
                System.getenv()));
    }

    RemoteInputs(RemoteStore store) {
        this.store = store;
    }

    /**
     * Whether an input is named by an address or coordinates.
     *
     * @param reference the input
     * @return {@code false} for a path
     */
    public static boolean isRemote(InputReference reference) {
        return RemoteStore.isRemote(reference.getLocation());
    }

    /**
     * Where a remote input is once it was fetched.
     *
     * @param reference an input of which {@link #isRemote} holds
     * @return a path that may not exist yet
     * @throws InvalidInputException if the location or digest is of no known form
     */
    public Path path(InputReference reference) throws InvalidInputException {
        return store.path(name(reference), reference.getLocation(), digest(reference));
    }

    /**
     * Fetches what experiments need and is not here. Opens no connection when everything is.
     *
     * @param experiments  the experiments that are about to run
     * @param monitor      watches
     * @param cancellation whether to stop; the next call continues
     * @throws InvalidInputException if something cannot be had, or is not what the study says
     * @throws IOException           if a connection breaks or the cache cannot be written
     */
    public void fetch(List<Experiment> experiments, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, IOException {
        Set<InputReference> references = new LinkedHashSet<>();
        experiments.forEach(each -> each.getInputs().forEach(input -> references.addAll(input.getReferences())));
        for (InputReference reference : references) {
            if (isRemote(reference)) {
                store.fetch(name(reference), reference.getLocation(), digest(reference), monitor, cancellation);
            }
        }
    }

    private static String name(InputReference reference) {
        return "input " + Quoted.of(reference.getId());
    }

    private static String digest(InputReference reference) {
        return reference.getDigest() == null ? "" : reference.getDigest();
    }
}

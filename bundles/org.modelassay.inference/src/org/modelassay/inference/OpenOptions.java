/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/**
 * How to open a model.
 *
 * @param computeType the number format of the computation
 * @param device      {@code "cpu"} or {@code "cuda:<index>"}
 * @param client      whose requests these are; requests of different clients take turns
 * @param urgency     whether a person waits
 */
public record OpenOptions(ComputeType computeType, String device, String client, Urgency urgency) {

    /** Who goes first when requests queue. */
    public enum Urgency {

        /** A person waits: served before any batch request. */
        INTERACTIVE,

        /** An analysis runs. */
        BATCH
    }

    /** Float32 on the CPU, for an unnamed batch client. */
    public static final OpenOptions DEFAULT = new OpenOptions(ComputeType.FLOAT32, "cpu", "", Urgency.BATCH);

    /**
     * The same options with another number format.
     *
     * @param type the number format
     * @return the changed options
     */
    public OpenOptions with(ComputeType type) {
        return new OpenOptions(type, device, client, urgency);
    }

    /**
     * The same options for another client.
     *
     * @param name the client
     * @param need whether a person waits
     * @return the changed options
     */
    public OpenOptions forClient(String name, Urgency need) {
        return new OpenOptions(computeType, device, name, need);
    }
}

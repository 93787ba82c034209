/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How much of the machine inference may use.
 *
 * @param parallelRequests  requests that run side by side, at least 1
 * @param threadsPerRequest threads that one request uses, at least 1; the first service of a process decides. More than
 *                          one is for machines that nobody else uses, because waiting threads spin
 * @param memoryBytes       bytes for converted weights, caches and intermediate values; pages of mapped weights do not
 *                          count, as the operating system can drop them
 * @param weights           how weights come into memory
 */
public record ServiceSettings(int parallelRequests, int threadsPerRequest, long memoryBytes, WeightAccess weights) {

    /** How weights come from files into memory. */
    public enum WeightAccess {

        /**
         * As pages of the files: opening costs nothing and models share memory, but whoever truncates a file in use
         * ends the process.
         */
        MAPPED,

        /** Read into memory of their own: safe whatever happens to the files. */
        COPIED,

        /**
         * Copied, and on the CPU in float32 the matrices once more for each request that runs side by side, in the
         * order in which products read them: the fastest, for at least twice the memory. Models that would take more
         * than half of the memory this way are only copied.
         */
        PACKED
    }

    private static final String PREFIX = "modelassay.inference.";

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a value is out of range
     */
    public ServiceSettings {
        if (parallelRequests < 1 || threadsPerRequest < 1 || memoryBytes < 0) {
            throw new IllegalArgumentException("at least one request, one thread and no negative memory");
        }
    }

    /**
     * Settings that map weights.
     *
     * @param parallelRequests  requests that run side by side
     * @param threadsPerRequest threads that one request uses
     * @param memoryBytes       bytes for all that is not mapped
     */
    public ServiceSettings(int parallelRequests, int threadsPerRequest, long memoryBytes) {
        this(parallelRequests, threadsPerRequest, memoryBytes, WeightAccess.MAPPED);
    }

    /**
     * The same settings with another access to weights.
     *
     * @param access how weights come into memory
     * @return the changed settings
     */
    public ServiceSettings with(WeightAccess access) {
        return new ServiceSettings(parallelRequests, threadsPerRequest, memoryBytes, access);
    }

    /**
     * One thread per request, as many requests as half the processors (hyper-threads share a core), three quarters of
     * the machine's memory; each can be set by a system property {@code modelassay.inference.parallelRequests}, {@code
     * .threadsPerRequest}, {@code .memoryBytes}. Weights are copied and packed, since the service shares its process
     * with others; the property {@code .weights} set to {@code MAPPED} maps them, for files that nobody changes, and
     * set to {@code COPIED} spares memory.
     *
     * @return the settings
     */
    public static ServiceSettings fromSystem() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new ServiceSettings((int) property("parallelRequests", Math.max(1, processors / 2)),
                (int) property("threadsPerRequest", 1), property("memoryBytes", machineMemory() / 4 * 3),
                WeightAccess.valueOf(System.getProperty(PREFIX + "weights", WeightAccess.PACKED.name())));
    }

    private static long machineMemory() {
        try {
            Object bytes = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize");
            return bytes instanceof Long total ? total : Runtime.getRuntime().maxMemory();
        } catch (JMException e) {
            return Runtime.getRuntime().maxMemory();
        }
    }

    private static long property(String name, long otherwise) {
        Long value = Long.getLong(PREFIX + name);
        return value == null ? otherwise : value;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.List;

/**
 * What a service does and has done since its first model.
 *
 * @param devices       one entry per device in use
 * @param clients       one entry per client and device, in the order of their first request
 * @param memoryBytes   memory set aside for converted weights, caches and intermediate values
 * @param reservedBytes how much of it is taken now
 */
public record ServiceStatistics(List<DeviceUse> devices, List<ClientUse> clients, long memoryBytes,
        long reservedBytes) {

    /** Nothing yet. */
    public static final ServiceStatistics NONE = new ServiceStatistics(List.of(), List.of(), 0, 0);

    /** Copies the lists. */
    public ServiceStatistics {
        devices = List.copyOf(devices);
        clients = List.copyOf(clients);
    }

    /**
     * A device.
     *
     * @param device  its name
     * @param running requests that run now
     * @param waiting requests that wait now
     */
    public record DeviceUse(String device, int running, int waiting) {
    }

    /**
     * A client on a device.
     *
     * @param client    its name
     * @param device    where it computes
     * @param waiting   its requests that wait now
     * @param running   its requests that run now
     * @param done      requests that gave a result; each part of a continuation or training counts
     * @param failed    requests that failed
     * @param cancelled requests that were stopped
     * @param tokens    tokens that were read or written by requests with a result
     * @param seconds   for how long its requests ran
     */
    public record ClientUse(String client, String device, int waiting, int running, long done, long failed,
            long cancelled, long tokens, double seconds) {

        /**
         * How fast it was served.
         *
         * @return tokens for each second that its requests ran, 0 before the first
         */
        public double tokensPerSecond() {
            return seconds > 0 ? tokens / seconds : 0;
        }
    }
}

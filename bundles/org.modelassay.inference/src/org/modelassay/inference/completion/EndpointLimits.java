/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.time.Duration;

/**
 * Limits on the traffic with an endpoint.
 *
 * @param concurrency       requests at a time, at least 1
 * @param requestsPerMinute how many may begin in a minute, evenly spaced; 0 for no limit
 * @param attempts          how often a request is tried in all, at least 1
 * @param timeout           how long one attempt may take
 * @param firstWait         the mean wait before the second attempt; each further one doubles it, up to the longest
 * @param longestWait       the longest wait between attempts; an endpoint that asks for a longer one is given up
 * @param responseBytes     the longest response that is read
 */
public record EndpointLimits(int concurrency, double requestsPerMinute, int attempts, Duration timeout,
        Duration firstWait, Duration longestWait, int responseBytes) {

    /** Four requests at a time, eight attempts within some minutes, 16 MiB. */
    public static final EndpointLimits DEFAULT = new EndpointLimits(4, 0, 8, Duration.ofMinutes(5),
            Duration.ofSeconds(1), Duration.ofMinutes(1), 16 << 20);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a limit is out of range
     */
    public EndpointLimits {
        if (concurrency < 1 || attempts < 1 || responseBytes < 1 || !(requestsPerMinute >= 0)) {
            throw new IllegalArgumentException("limits must be positive: " + concurrency + ", " + attempts + ", "
                    + responseBytes + ", " + requestsPerMinute);
        }
        if (timeout.isNegative() || timeout.isZero() || firstWait.isNegative() || longestWait.isNegative()) {
            throw new IllegalArgumentException("times must be positive: " + timeout + ", " + firstWait + ", "
                    + longestWait);
        }
    }

    /**
     * The same limits for another number of requests.
     *
     * @param atATime   requests at a time
     * @param perMinute how many may begin in a minute, 0 for no limit
     * @return the changed limits
     */
    public EndpointLimits with(int atATime, double perMinute) {
        return new EndpointLimits(atATime, perMinute, attempts, timeout, firstWait, longestWait, responseBytes);
    }
}

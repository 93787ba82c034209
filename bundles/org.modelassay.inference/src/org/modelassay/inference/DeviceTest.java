/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.List;

/**
 * What a device proved about itself.
 *
 * @param device            such as {@code cpu} or {@code cuda:0}
 * @param engine            the engine and its version
 * @param threadsPerRequest threads that a single request uses
 * @param parallelRequests  requests that run side by side
 * @param checks            what was computed; empty when the device failed before
 * @param failure           why it failed, or an empty string
 */
public record DeviceTest(String device, String engine, int threadsPerRequest, int parallelRequests, List<Check> checks,
        String failure) {

    /**
     * A computation whose result is known.
     *
     * @param name      what was computed
     * @param deviation the greatest absolute difference from the known result
     * @param tolerance the greatest that is allowed
     */
    public record Check(String name, double deviation, double tolerance) {

        /**
         * Whether the result is right.
         *
         * @return true within the tolerance, never for a result that is not a number
         */
        public boolean passed() {
            return deviation <= tolerance;
        }
    }

    /** Copies the list. */
    public DeviceTest {
        checks = List.copyOf(checks);
    }

    /**
     * Whether the device can be used.
     *
     * @return true when all checks passed and there was at least one
     */
    public boolean passed() {
        return failure.isEmpty() && !checks.isEmpty() && checks.stream().allMatch(Check::passed);
    }
}

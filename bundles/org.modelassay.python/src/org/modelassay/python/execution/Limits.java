/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

import java.time.Duration;

/**
 * What one item may use.
 *
 * @param wall        the time it may take; its worker is replaced if it does not answer five seconds later
 * @param cpuSeconds  the CPU time it may take, at least 1
 * @param memoryBytes the address space of its interpreter, at least 64 MiB
 * @param outputCharacters what it may print; nothing of it is kept
 */
public record Limits(Duration wall, int cpuSeconds, long memoryBytes, long outputCharacters) {

    /** Three seconds, as CRUXEval and LiveCodeBench allow, half a GiB and a million characters. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(3), 3, 1L << 29, 1_000_000);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a limit is too small to start an interpreter
     */
    public Limits {
        if (wall.toMillis() < 1 || cpuSeconds < 1 || memoryBytes < 1L << 26 || outputCharacters < 0) {
            throw new IllegalArgumentException("Limits too small: " + wall + ", " + cpuSeconds + " s, " + memoryBytes
                    + " bytes, " + outputCharacters + " characters");
        }
    }

    /**
     * The same limits with other times.
     *
     * @param duration wall-clock time; the CPU time is the same in whole seconds, rounded up
     * @return a copy
     */
    public Limits withTime(Duration duration) {
        return new Limits(duration, seconds(duration), memoryBytes, outputCharacters);
    }

    /**
     * The same limits with other times, such that a busy machine changes no verdict: four times the wall-clock time.
     *
     * @param duration CPU time, in whole seconds, rounded up
     * @return a copy
     */
    public Limits withCpuTime(Duration duration) {
        return new Limits(duration.multipliedBy(4), seconds(duration), memoryBytes, outputCharacters);
    }

    private static int seconds(Duration duration) {
        return (int) Math.max(1, (duration.toMillis() + 999) / 1000);
    }
}

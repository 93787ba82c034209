/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

/** How an execution ended. */
public enum Outcome {
    /** The program and the test ran to their ends. */
    PASSED,
    /** An assertion of the test failed. */
    FAILED,
    /** Something else was raised; the detail says what, and whether by the program or the test. */
    RAISED,
    /** It took longer than its wall-clock time. */
    WALL_LIMIT,
    /** It took more than its CPU time. */
    CPU_LIMIT,
    /** It needed more than its memory. */
    MEMORY_LIMIT,
    /** It printed more than it may. */
    OUTPUT_LIMIT,
    /** It asked for a process, a file, a connection or another thing that is not allowed; the detail names it. */
    REFUSED,
    /** The interpreter ended without a verdict. */
    CRASHED,
    /** There is no usable Python on this machine. */
    UNAVAILABLE;

    /**
     * Whether the outcome says something about the program.
     *
     * @return false if it could not be run
     */
    public boolean isVerdict() {
        return this != UNAVAILABLE;
    }
}

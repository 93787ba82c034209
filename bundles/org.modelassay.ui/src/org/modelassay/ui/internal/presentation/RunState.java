/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

/** Where a run is in its life, or what became of it. */
public enum RunState {
    /** Waits for others to end. */
    QUEUED("queued", "run-queued"),
    /** Is being done, in this workbench. */
    RUNNING("running", "run"),
    /** Was begun and has no result: it goes on when started again. */
    UNFINISHED("unfinished", "run-unfinished"),
    /** Done; every expectation is met, or there was none. */
    DONE("done", "run-done"),
    /** Done, and an expectation is not met. */
    NOT_MET("FAIL", "run-failed"),
    /** Ended by an error. */
    FAILED("failed", "run-failed"),
    /** Ended by the user. */
    CANCELLED("cancelled", "run-cancelled"),
    /** Ended without an answer. */
    INCONCLUSIVE("inconclusive", "run-inconclusive"),
    /** Its manifest cannot be read. */
    BROKEN("broken", "run-failed");

    private final String label;
    private final String icon;

    RunState(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    /**
     * What is written.
     *
     * @return a word
     */
    public String label() {
        return label;
    }

    /**
     * What is drawn.
     *
     * @return the name of an icon
     */
    public String icon() {
        return icon;
    }

    /**
     * Whether it can still be cancelled.
     *
     * @return {@code true} for queued and running
     */
    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.util.List;

/**
 * One message between a process and its worker.
 *
 * @param kind   what it says
 * @param fields its content, in the order that {@link FrameContents} defines
 */
public record Frame(Kind kind, List<String> fields) {

    /** What a message says. */
    public enum Kind {
        /** To the worker: make a plan. */
        PLAN,
        /** To the worker: run an analysis. */
        RUN,
        /** To the worker: stop what you do. */
        CANCEL,
        /** From the worker: it waits for requests. */
        READY,
        /** From the worker: the directory of the run is known. */
        DIRECTORY,
        /** From the worker: the head of the manifest, for the case that the worker cannot write it. */
        HEAD,
        /** From the worker: a phase begins. */
        PHASE,
        /** From the worker: work was done. */
        ADVANCE,
        /** From the worker: what is being done. */
        ACTIVITY,
        /** From the worker: something the user should be told. */
        MESSAGE,
        /** From the worker: the plan that was asked for. */
        PLANNED,
        /** From the worker: the run has ended and its manifest is written. */
        ENDED,
        /** From the worker: there is no run, and why. */
        REFUSED
    }

    /** Copies the fields. */
    public Frame {
        fields = List.copyOf(fields);
    }

    /**
     * Creates a message.
     *
     * @param kind   what it says
     * @param fields its content
     */
    public Frame(Kind kind, String... fields) {
        this(kind, List.of(fields));
    }
}

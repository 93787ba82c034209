/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

/**
 * One message between the processes.
 *
 * @param kind     what it is about
 * @param request  which request, 0 where there is none
 * @param object   the object that is asked, 0 for the service
 * @param text     an operation, or a name
 * @param payload  small values
 * @param segment  the shared memory with the arrays of the values, empty without any
 */
public record Frame(Kind kind, long request, int object, String text, byte[] payload, String segment) {

    private static final byte[] NOTHING = {};

    /** What a message is about. */
    public enum Kind {

        /** The host can be asked. */
        READY,
        /** Asks an object for an operation. */
        CALL,
        /** Asks for the end of a request. */
        CANCEL,
        /** The result of a request. */
        RESULT,
        /** A request failed. */
        FAILURE,
        /** Shared memory of the host is free again. */
        RELEASE
    }

    /**
     * A message without values.
     *
     * @param kind    what it is about
     * @param request which request
     * @param text    a name
     * @return the message
     */
    public static Frame of(Kind kind, long request, String text) {
        return new Frame(kind, request, 0, text, NOTHING, "");
    }
}

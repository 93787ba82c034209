/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

/** A text that is not a Python program, or uses what is not supported. */
public final class PythonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    /**
     * Creates the exception.
     *
     * @param problem  what is wrong, without the place
     * @param position where it is wrong
     */
    public PythonSyntaxException(String problem, Position position) {
        super(position + ": " + problem);
        this.position = position;
    }

    /**
     * Where the text is wrong.
     *
     * @return the line and column
     */
    public Position position() {
        return position;
    }
}

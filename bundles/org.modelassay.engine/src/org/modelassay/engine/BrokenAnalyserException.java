/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

/** A contribution that cannot be used, through a fault of its own; the message names the plug-in and the cause. */
public class BrokenAnalyserException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String analyser;

    /**
     * Creates the exception.
     *
     * @param analyser the id of the analyser
     * @param message  what is wrong, naming the plug-in
     */
    public BrokenAnalyserException(String analyser, String message) {
        super(message);
        this.analyser = analyser;
    }

    /**
     * Creates the exception with its cause.
     *
     * @param analyser the id of the analyser
     * @param message  what is wrong, naming the plug-in
     * @param cause    what was thrown by the plug-in or while loading it
     */
    public BrokenAnalyserException(String analyser, String message, Throwable cause) {
        super(message, cause);
        this.analyser = analyser;
    }

    /**
     * The analyser concerned.
     *
     * @return its id
     */
    public String analyser() {
        return analyser;
    }
}

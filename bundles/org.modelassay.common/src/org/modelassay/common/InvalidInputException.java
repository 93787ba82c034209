/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input that cannot be used, with diagnostics that say why and what to do.
 * <p>
 * Its message is for people and is complete without a stack trace. Every command ends with exit code 2 on it.
 */
public class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception with one diagnostic.
     *
     * @param diagnostic why the input is refused
     */
    public InvalidInputException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /**
     * An exception with every diagnostic found.
     *
     * @param diagnostics why the input is refused, at least one
     * @throws IllegalArgumentException when the list is empty
     */
    public InvalidInputException(List<Diagnostic> diagnostics) {
        super(join(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * An exception with one diagnostic and its cause.
     *
     * @param diagnostic why the input is refused
     * @param cause      what was thrown while reading it
     */
    public InvalidInputException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.text(), cause);
        this.diagnostics = List.of(diagnostic);
    }

    /**
     * Why the input is refused.
     *
     * @return the diagnostics, never empty
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String join(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("an invalid input needs at least one diagnostic");
        }
        return diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining(System.lineSeparator()));
    }
}

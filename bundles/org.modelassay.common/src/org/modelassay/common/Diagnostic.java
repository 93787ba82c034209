/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.util.Objects;

/**
 * One remark about an input: where it is, what is the matter, and what the user can do.
 *
 * @param severity how bad it is
 * @param location the file, field or tensor concerned, as the user would name it
 * @param message  what was found and what was expected, one sentence without a full stop
 * @param remedy   what to do, or an empty string where there is nothing to do
 */
public record Diagnostic(Severity severity, String location, String message, String remedy) {

    /** How bad a remark is. */
    public enum Severity {
        /** Worth knowing; nothing is wrong. */
        INFO,
        /** Odd, but the work goes on. */
        WARNING,
        /** The input cannot be used. */
        ERROR
    }

    /** Rejects absent parts. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * A remark that stops the work.
     *
     * @param location the file, field or tensor concerned
     * @param message  what was found and what was expected
     * @param remedy   what to do, possibly empty
     * @return the diagnostic
     */
    public static Diagnostic error(String location, String message, String remedy) {
        return new Diagnostic(Severity.ERROR, location, message, remedy);
    }

    /**
     * A remark that does not stop the work.
     *
     * @param location the file, field or tensor concerned
     * @param message  what was found and what was expected
     * @param remedy   what to do, possibly empty
     * @return the diagnostic
     */
    public static Diagnostic warning(String location, String message, String remedy) {
        return new Diagnostic(Severity.WARNING, location, message, remedy);
    }

    /**
     * A remark for information.
     *
     * @param location the file, field or tensor concerned
     * @param message  what was found
     * @param remedy   what to do, possibly empty
     * @return the diagnostic
     */
    public static Diagnostic info(String location, String message, String remedy) {
        return new Diagnostic(Severity.INFO, location, message, remedy);
    }

    /**
     * The remark in one line, without its severity: {@code location: message; remedy}.
     *
     * @return the line
     */
    public String text() {
        String head = location.isEmpty() ? message : location + ": " + message;
        return remedy.isEmpty() ? head : head + "; " + remedy;
    }
}

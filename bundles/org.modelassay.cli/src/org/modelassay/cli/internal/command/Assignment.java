/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * A name and a value, as in {@code name=value}.
 *
 * @param name  what stands before the first equals sign, not blank
 * @param value what stands after it, possibly empty
 */
record Assignment(String name, String value) {

    /**
     * Reads the form {@code name=value}.
     *
     * @param option the option it was given to, for the message
     * @param text   what was given
     * @return the assignment
     * @throws InvalidInputException when there is no name or no equals sign
     */
    static Assignment parse(String option, String text) throws InvalidInputException {
        int equals = text.indexOf('=');
        if (equals < 1 || text.substring(0, equals).isBlank()) {
            throw new InvalidInputException(Diagnostic.error(option, "'" + text + "' was given",
                    "write it as NAME=VALUE, for example base=path/to/model"));
        }
        return new Assignment(text.substring(0, equals).strip(), text.substring(equals + 1));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Collects what is wrong with a document, up to a number that a person would read. */
final class Problems {

    private static final int MOST = 20;

    private final String source;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    void add(int line, String message, String remedy) throws InvalidInputException {
        found.add(Diagnostic.error(source + ":" + line, message, remedy));
        if (found.size() >= MOST) {
            throw new InvalidInputException(found);
        }
    }

    InvalidInputException fatal(int line, String message, String remedy) {
        found.add(Diagnostic.error(line > 0 ? source + ":" + line : source, message, remedy));
        return new InvalidInputException(found);
    }

    void check() throws InvalidInputException {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.files;

import java.io.IOException;

/** A file that is no table as RFC 4180 defines it; the message names the line and what was expected. */
public class CsvException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the file, the line, and what is wrong with it
     */
    public CsvException(String message) {
        super(message);
    }
}

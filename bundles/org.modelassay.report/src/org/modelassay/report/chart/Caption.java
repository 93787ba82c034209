/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;

/**
 * What is written around a chart.
 *
 * @param name    the stable key of the result
 * @param title   the question the chart answers
 * @param reading how to read it; may be empty
 * @param notes   what a reader should know about this picture: values left out, a file that could not be read
 */
public record Caption(String name, String title, String reading, List<String> notes) {

    /** Copies the list. */
    public Caption {
        notes = List.copyOf(notes);
    }
}

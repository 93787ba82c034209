/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Takes the results of a run. Names are unique within their kind; a second result of the same name is refused with an
 * {@link IllegalArgumentException}. The order of the calls is the order of the report.
 */
public interface Results {

    /**
     * Adds a sentence: the answer, a gate, a control or a note.
     *
     * @param statement the sentence
     */
    void statement(Statement statement);

    /**
     * Adds a number.
     *
     * @param metric the number with its unit and reading
     */
    void metric(Metric metric);

    /**
     * Starts a table, whose rows are streamed to disk.
     *
     * @param table the columns
     * @return takes the rows; to be closed by the caller
     * @throws IOException if the table cannot be created
     */
    TableWriter table(Table table) throws IOException;

    /**
     * Adds curves, bars or points over one axis.
     *
     * @param series the data
     * @throws IOException if it cannot be written
     */
    void series(Series series) throws IOException;

    /**
     * Adds a matrix, shown as a heat map.
     *
     * @param matrix the data
     * @throws IOException if it cannot be written
     */
    void matrix(Matrix matrix) throws IOException;

    /**
     * Adds a histogram.
     *
     * @param distribution the data
     * @throws IOException if it cannot be written
     */
    void distribution(Distribution distribution) throws IOException;

    /**
     * Adds a text with one value for each token.
     *
     * @param text the tokens and values
     * @throws IOException if it cannot be written
     */
    void tokenText(TokenText text) throws IOException;

    /**
     * Adds a file that the analysis writes itself.
     *
     * @param artifact what the file is
     * @return where to write it, in an existing directory; it must exist when the run ends
     * @throws IOException if the directory cannot be created
     */
    Path artifact(Artifact artifact) throws IOException;
}

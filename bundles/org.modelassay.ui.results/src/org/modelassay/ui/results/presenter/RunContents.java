/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.RunReader;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Charts;
import org.modelassay.report.files.RunFiles;

/**
 * A run as it lies on disk, its charts read.
 *
 * @param directory the run directory
 * @param run       its manifest
 * @param files     its files
 * @param charts    its charts, in the order of its results
 */
public record RunContents(Path directory, Run run, RunFiles files, List<Chart> charts) {

    /** Copies the charts. */
    public RunContents {
        charts = List.copyOf(charts);
    }

    /**
     * Reads a run; takes as long as the disk does.
     *
     * @param directory the run directory
     * @return the run
     * @throws InvalidInputException if the manifest is missing or damaged
     * @throws IOException           if it cannot be read
     */
    public static RunContents read(Path directory) throws InvalidInputException, IOException {
        Run run = new RunReader().read(directory);
        RunFiles files = new RunFiles(directory);
        return new RunContents(directory, run, files, Charts.of(run, files));
    }

    /**
     * The results of one kind.
     *
     * @param <T>  the kind
     * @param kind the kind
     * @return the results in their order
     */
    public <T extends Result> List<T> results(Class<T> kind) {
        return run.getResults().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

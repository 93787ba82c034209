package org.modelassay.report.chart;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.model.Run;
import org.modelassay.report.RunFiles;

/** Makes the charts of a run from its results. */
public final class Charts {

    private Charts() {
    }

    /**
     * The charts of a run in the order of its results. A chart whose file cannot be read is empty and has a note that
     * says why.
     *
     * @param run   the run
     * @param files the files of the run
     * @return one chart for each series, distribution and matrix
     */
    public static List<Chart> of(Run run, RunFiles files) {
        return new ArrayList<>();
    }
}

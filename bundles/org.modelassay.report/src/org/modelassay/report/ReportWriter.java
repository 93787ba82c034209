/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.modelassay.common.FileBatch;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Charts;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.html.HtmlReport;
import org.modelassay.report.svg.ChartFiles;
import org.modelassay.report.svg.SvgWriter;

/** Writes everything a reader or a script gets from a run into its directory. */
public final class ReportWriter {

    private ReportWriter() {
    }

    /**
     * Writes {@code result.json}, {@code report.html}, {@code charts/<name>.svg}, {@code junit.xml} and
     * {@code summary.md}, each whole or not at all, and returns when these and the files that the results name are
     * safe on the disk.
     *
     * @param runDirectory the run directory, with the tables and arrays of the run
     * @param run          the run
     * @throws IOException if a file cannot be written; a table that cannot be read is noted in the report instead
     */
    public static void write(Path runDirectory, Run run) throws IOException {
        RunFiles files = new RunFiles(runDirectory);
        List<Chart> charts = Charts.of(run, files);
        if (!charts.isEmpty()) {
            Path folder = Files.createDirectories(files.resolve("charts"));
            if (!folder.toRealPath().startsWith(runDirectory.toRealPath())) {
                throw new IOException(folder + " is a link out of the run directory, which is not followed");
            }
        }
        List<String> names = ChartFiles.of(charts);
        try (FileBatch batch = new FileBatch()) {
            for (int i = 0; i < charts.size(); i++) {
                batch.add(files.resolve(names.get(i)), SvgWriter.document(charts.get(i)));
            }
            batch.add(files.resolve("report.html"), HtmlReport.of(run, files));
            batch.add(files.resolve("junit.xml"), JUnitXml.of(List.of(run)));
            batch.add(files.resolve("summary.md"), Summary.of(run));
            batch.add(files.resolve("result.json"), ResultJson.of(run));
            for (String name : dataFiles(run)) {
                if (RunFiles.isInside(name)) {
                    batch.include(files.resolve(name));
                }
            }
            batch.commit();
        }
    }

    /**
     * The files that the results of a run name.
     *
     * @param run a run
     * @return paths relative to its directory, as the manifest spells them
     */
    public static List<String> dataFiles(Run run) {
        List<String> names = new ArrayList<>();
        for (Result result : run.getResults()) {
            EStructuralFeature feature = result.eClass().getEStructuralFeature("file");
            if (feature != null) {
                names.add(String.valueOf(result.eGet(feature)));
            }
        }
        return names;
    }
}

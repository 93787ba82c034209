package org.modelassay.report;

import org.modelassay.model.Run;
import org.modelassay.report.files.RunFiles;

/** The report of a run for people: {@code report.html}. */
public final class HtmlReport {

    private HtmlReport() {
    }

    /**
     * Writes the report of a run as one self-contained page.
     *
     * @param run   the run
     * @param files the files of the run
     * @return an HTML document
     */
    public static String of(Run run, RunFiles files) {
        return run.getId() + files;
    }
}

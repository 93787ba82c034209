/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui;

/** The ids by which the workbench knows its places; they do not change. */
public final class AssayIds {

    /** The perspective. */
    public static final String PERSPECTIVE = "org.modelassay.ui.perspective";
    /** The tree of studies. */
    public static final String STUDIES = "org.modelassay.ui.studies";
    /** The list of runs. */
    public static final String RUNS = "org.modelassay.ui.runs";
    /** The editor of studies. */
    public static final String STUDY_EDITOR = "org.modelassay.ui.study";
    /** The editor of results, which another bundle contributes. */
    public static final String RESULTS_EDITOR = "org.modelassay.ui.results.editor";
    /** The first page. */
    public static final String WELCOME = "org.modelassay.ui.welcome";
    /** The nature of our projects. */
    public static final String NATURE = "org.modelassay.ui.nature";
    /** The markers of problems in studies. */
    public static final String PROBLEM = "org.modelassay.ui.studyProblem";
    /** Runs the selected experiment. */
    public static final String RUN = "org.modelassay.ui.run";

    private AssayIds() {
    }
}

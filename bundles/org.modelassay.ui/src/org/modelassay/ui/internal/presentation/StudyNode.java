/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Path;

/** What the tree shows below the file of a study. Equal nodes are the same to the tree, so that it stays open. */
public sealed interface StudyNode {

    /**
     * The study it belongs to.
     *
     * @return the file
     */
    Path study();

    /**
     * What is written.
     *
     * @return a few words
     */
    String label();

    /**
     * What is written after it, less loudly.
     *
     * @return may be empty
     */
    String remark();

    /**
     * What is drawn.
     *
     * @return the name of an icon
     */
    String icon();

    /** The kinds of things in a study. */
    enum Kind {
        /** Models. */
        MODELS("Models", "models"),
        /** Data sets. */
        DATASETS("Data sets", "dataset"),
        /** Experiments. */
        EXPERIMENTS("Experiments", "experiment"),
        /** Runs. */
        RUNS("Runs", "runs");

        private final String label;
        private final String icon;

        Kind(String label, String icon) {
            this.label = label;
            this.icon = icon;
        }
    }

    /**
     * All of one kind.
     *
     * @param study the study
     * @param kind  the kind
     */
    record Group(Path study, Kind kind) implements StudyNode {
        @Override
        public String label() {
            return kind.label;
        }

        @Override
        public String remark() {
            return "";
        }

        @Override
        public String icon() {
            return kind.icon;
        }
    }

    /**
     * A model or a data set.
     *
     * @param study    the study
     * @param label    its id
     * @param location where it lies, absolute
     * @param remark   what is known about it
     * @param icon     model or dataset
     * @param missing  whether there is nothing at the location
     */
    record Input(Path study, String label, Path location, String remark, String icon, boolean missing)
            implements
                StudyNode {
    }

    /**
     * An experiment.
     *
     * @param study    the study
     * @param label    its id
     * @param analyser the name of its analyser
     * @param remark   how its last run fared
     * @param state    what became of its last run; {@link RunState#QUEUED} without one
     */
    record Question(Path study, String label, String analyser, String remark, RunState state) implements StudyNode {
        @Override
        public String icon() {
            return "experiment";
        }
    }

    /**
     * A run.
     *
     * @param run   the run
     * @param label when it was, and of what
     */
    record Past(RunRecord run, String label) implements StudyNode {
        @Override
        public Path study() {
            return run.study();
        }

        @Override
        public String remark() {
            return run.remark();
        }

        @Override
        public String icon() {
            return run.state().icon();
        }
    }

    /**
     * Why there is nothing else to show.
     *
     * @param study the study
     * @param label what is wrong
     */
    record Problem(Path study, String label) implements StudyNode {
        @Override
        public String remark() {
            return "";
        }

        @Override
        public String icon() {
            return "run-failed";
        }
    }
}

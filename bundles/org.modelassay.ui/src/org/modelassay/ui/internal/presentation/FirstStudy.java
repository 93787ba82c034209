/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.util.List;
import java.util.Optional;

/** The steps of the cheat sheet "Your first study", and how far somebody has come. */
public final class FirstStudy {

    /**
     * One step.
     *
     * @param title   what to do, in a few words
     * @param text    how
     * @param action  what the link says that does it, empty without one
     * @param command the command that the link executes
     */
    public record Step(String title, String text, String action, Optional<String> command) {
    }

    /** All steps in their order. */
    public static final List<Step> STEPS = List.of(
            new Step("Make a study", "Give it a name, leave the question \u201CUpdate sparsity\u201D, and choose the "
                    + "model before and the model after training. Checkpoints are linked, never copied. Without "
                    + "checkpoints at hand, open the example study on the welcome page instead.",
                    "New study...", Optional.of("org.modelassay.ui.newStudy")),
            new Step("Look at the plan", "The page \u201CExperiments\u201D of the study says what a run would read, "
                    + "how much memory it needs, and what each parameter does.", "", Optional.empty()),
            new Step("Run it", "Press \u201CRun\u201D in the tool bar, or Ctrl+F11. The view \u201CRuns\u201D shows "
                    + "the progress. A run that is cancelled continues where it was.",
                    "Run", Optional.of("org.modelassay.ui.run")),
            new Step("Read the answer", "Double-click the finished run. Read gate and controls before the figures: "
                    + "they say how far the answer can be trusted. Click a cell of the heat map to find its row in the "
                    + "table.", "", Optional.empty()),
            new Step("Say what must hold", "On the page \u201CExpectations\u201D write a metric, a comparison and a "
                    + "number; Ctrl+Space offers the metrics of the last run. Run again: the verdict stands beside the "
                    + "answer, and in every build that runs the same study.", "", Optional.empty()));

    private int current;

    /** Begins with the first step. */
    public FirstStudy() {
        current = 0;
    }

    /** {@return the index of the open step, or the number of steps when all are done} */
    public int current() {
        return current;
    }

    /**
     * Whether a step is behind.
     *
     * @param step its index
     * @return {@code true} once {@link #next()} has left it
     */
    public boolean isDone(int step) {
        return step < current;
    }

    /** Goes to the next step. */
    public void next() {
        current = Math.min(STEPS.size(), current + 1);
    }

    /** Goes back to the first step. */
    public void restart() {
        current = 0;
    }
}

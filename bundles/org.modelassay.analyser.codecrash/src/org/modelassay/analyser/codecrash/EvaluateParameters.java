/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link EvaluateAnalyser}.
 *
 * @param task       what was asked
 * @param format     how answers are written
 * @param compatible whether the faults of the original harnesses are repeated
 * @param k          the number of samples in pass@k
 * @param execution  whether answers that are no literals are executed
 * @param seconds    the time of one execution
 * @param confidence the coverage of intervals
 * @param resamples  the samples drawn for an interval
 * @param python     the command that starts Python
 */
public record EvaluateParameters(
        @Parameter(label = "Task",
                help = "What was asked: the output of a call, or a call that gives the output.") Task task,
        @Parameter(label = "Answer format",
                help = "RAW: the answer is the whole text. TAGGED: it stands between [ANSWER] and "
                        + "[/ANSWER], as call == output.") AnswerFormat format,
        @Parameter(label = "Compatible",
                help = "Repeats what the original harnesses do: RAW as CRUXEval (guarded samples are "
                        + "left out, answers are spliced as text), TAGGED as CodeCrash (cut at the first ==, a missing answer is "
                        + "None, no guards).",
                advanced = true) boolean compatible,
        @Parameter(label = "k", help = "The number of samples in pass@k.", min = 1, max = 1000, advanced = true) int k,
        @Parameter(label = "Execution",
                help = "Whether answers that are no literals are executed. Without it they stay "
                        + "undecided.") Execution execution,
        @Parameter(label = "Time limit",
                help = "The CPU time that one answer may take, in whole seconds; it may last four times as long.",
                min = 0.1, max = 600, unit = "s",
                advanced = true) double seconds,
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence,
        @Parameter(label = "Resamples", help = "How many samples of questions are drawn for an interval.", min = 100,
                max = 1000000, advanced = true) int resamples,
        @Parameter(label = "Python", help = "The command that starts Python 3.8 or later.", min = 1,
                advanced = true) String python) {

    /** What most users want. */
    public static final EvaluateParameters DEFAULT = new EvaluateParameters(Task.OUTPUT, AnswerFormat.TAGGED, false, 5,
            Execution.AUTO, 5, 0.95, 2000, "python3");
}

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
 * @param prompt     how the model is asked
 * @param form       what a prompt looks like
 * @param samples    samples of each question
 * @param temperature what logits are divided by; 0 for greedy decoding
 * @param topP       the share of probability that is sampled from
 * @param maxTokens  the most new tokens of an answer
 * @param concurrency requests at a time
 * @param requestsPerMinute requests that begin in a minute; 0 for no limit
 * @param attempts   how often a request is tried
 * @param timeout    how long one attempt may take
 * @param key        the name of the environment variable that holds the endpoint's key
 * @param promptPrice for a million tokens read
 * @param completionPrice for a million tokens written
 * @param budget     what may be spent; 0 for any amount
 * @param whiteBox   questions whose right and misleading answers are scored token by token
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
                advanced = true) String python,
        @Parameter(label = "Prompt", help = "Of a model that is asked. DIRECT: for the answer alone. "
                + "CHAIN_OF_THOUGHT: for the steps first.") PromptStyle prompt,
        @Parameter(label = "Form",
                help = "MESSAGES: a conversation. TEXT: a text to continue. AUTO: messages where the "
                        + "model takes them.",
                advanced = true) PromptForm form,
        @Parameter(label = "Samples", help = "Samples of each question that the model is asked for.", min = 1,
                max = 1000) int samples,
        @Parameter(label = "Temperature", help = "What logits are divided by; 0 for greedy decoding.", min = 0,
                max = 10) double temperature,
        @Parameter(label = "Top-p", help = "The share of probability that is sampled from.", min = 1e-6, max = 1,
                advanced = true) double topP,
        @Parameter(label = "Longest answer", help = "The most new tokens of an answer. Reaching it is the model's "
                + "failure.", min = 1, max = 1_000_000, unit = "tokens") int maxTokens,
        @Parameter(label = "Requests at a time", help = "How many questions wait for an answer at the same time.",
                min = 1, max = 1000, changesResult = false) int concurrency,
        @Parameter(label = "Requests in a minute",
                help = "How many requests begin in a minute, evenly spaced; 0 for no "
                        + "limit.",
                min = 0, max = 1e6, advanced = true, changesResult = false) double requestsPerMinute,
        @Parameter(label = "Attempts", help = "How often a request is tried before its sample is missing.", min = 1,
                max = 100, advanced = true, changesResult = false) int attempts,
        @Parameter(label = "Patience", help = "How long one attempt may take.", min = 0.1, max = 86_400, unit = "s",
                advanced = true, changesResult = false) double timeout,
        @Parameter(label = "Key",
                help = "The name of the environment variable that holds the endpoint's key; empty for "
                        + "none. The key itself is kept nowhere.",
                advanced = true, changesResult = false) String key,
        @Parameter(label = "Price of reading", help = "For a million tokens read; 0 where nobody charges.", min = 0,
                max = 1e6, advanced = true, changesResult = false) double promptPrice,
        @Parameter(label = "Price of writing", help = "For a million tokens written.", min = 0, max = 1e6,
                advanced = true, changesResult = false) double completionPrice,
        @Parameter(label = "Budget",
                help = "What may be spent, in the unit of the prices; 0 for any amount. A run that "
                        + "stops at it continues with a larger one.",
                min = 0, max = 1e9,
                changesResult = false) double budget,
        @Parameter(label = "White-box questions",
                help = "For how many questions of each perturbation the right and the misleading answer are "
                        + "scored token by token; 0 for none. Needs a model that scores texts.",
                min = 0, max = 10_000,
                advanced = true) int whiteBox) {

    /** What most users want. */
    public static final EvaluateParameters DEFAULT = new EvaluateParameters(Task.OUTPUT, AnswerFormat.TAGGED, false, 5,
            Execution.AUTO, 5, 0.95, 2000, "python3", PromptStyle.DIRECT, PromptForm.AUTO, 1, 0.2, 0.95, 2000, 4, 0, 8,
            300, "", 0, 0, 0, 0);
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analyser.codecrash.PerturbationKind;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.evaluate.ScoredAnswer.Kind;
import org.modelassay.analyser.codecrash.internal.perturb.Catalogue;
import org.modelassay.analyser.codecrash.internal.perturb.Perturbations;
import org.modelassay.analyser.codecrash.internal.perturb.Perturbed;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Parallel;
import org.modelassay.analysis.RunContext;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.python.Python;

/**
 * Looks into a model that scores texts: how probable it finds the right answer and a misleading one, with and without
 * perturbation. The model reads the program and the beginning of its test, {@code assert call ==}; what is scored is a
 * blank, the answer and the end of the line. The misleading answer is the one of the hint (MHC) where the run has that
 * perturbation, and the one that such a hint would give elsewhere.
 */
public final class WhiteBox {

    private static final String HINT = "# The return value is ";

    private final TextModel model;
    private final RunContext context;
    private final int count;

    /**
     * Prepares scoring.
     *
     * @param model   a model that scores texts
     * @param context the run
     * @param count   for how many questions of each condition
     */
    public WhiteBox(TextModel model, RunContext context, int count) {
        this.model = model;
        this.context = context;
        this.count = count;
    }

    private record Job(Condition condition, Question question, Kind kind, String answer) {
    }

    /**
     * Scores answers of output questions.
     *
     * @param all     every condition
     * @param figures give the intervals
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException never
     * @throws IOException           when a result cannot be written
     */
    public void write(List<Graded> all, Figures figures) throws AnalysisException, InvalidInputException, IOException {
        Map<String, String> misleading = misleading(all);
        List<Job> jobs = new ArrayList<>();
        for (Graded graded : all) {
            Condition condition = graded.condition();
            for (Question question : condition.questions().stream().limit(count).toList()) {
                jobs.add(new Job(condition, question, Kind.RIGHT, question.output()));
                Optional.ofNullable(misleading.get(question.key()))
                        .ifPresent(value -> jobs.add(new Job(condition, question, Kind.MISLEADING, value)));
            }
        }
        context.progress().activity("scoring " + jobs.size() + " answers");
        List<Optional<ScoredAnswer>> scored = new Parallel<>(context, this::score).map(jobs);
        long refused = scored.stream().filter(Optional::isEmpty).count();
        if (refused > 0) {
            context.message(Diagnostic.warning("white box", refused + " of " + jobs.size()
                    + " answers are not scored: with their programs they are longer than what the model reads at once",
                    "a model with a longer context scores them"));
        }
        List<ScoredAnswer> answers = scored.stream().flatMap(Optional::stream).toList();
        if (!answers.isEmpty()) {
            new WhiteBoxReport(context.results(), figures).write(answers);
        }
    }

    /** The wrong values that hints give, by question. */
    private Map<String, String> misleading(List<Graded> all) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (Graded graded : all) {
            for (Question question : graded.condition().questions()) {
                hint(question.code()).ifPresent(value -> values.putIfAbsent(question.key(), value));
            }
        }
        Perturbations hints = new Perturbations(PerturbationKind.MHC, Task.OUTPUT, Python.Style.PYTHON_3_10,
                Catalogue.own(), new Seed(1));
        for (Graded graded : all) {
            for (Question question : graded.condition().questions().stream().limit(count).toList()) {
                if (!values.containsKey(question.key())
                        && hints.apply(question, 0) instanceof Perturbed.Changed(Question hinted)) {
                    hint(hinted.code()).ifPresent(value -> values.put(question.key(), value));
                }
            }
        }
        return values;
    }

    private static Optional<String> hint(String code) {
        int start = code.lastIndexOf(HINT);
        return start < 0 ? Optional.empty() : code.substring(start + HINT.length()).lines().findFirst();
    }

    /** Empty for a text that the model refuses. */
    private Optional<ScoredAnswer> score(Job job) throws AnalysisException {
        String text = job.question().code() + "\n\nassert " + job.question().functionCall() + " ==";
        try {
            ScoredText score = Inference.ask(() -> model.score(text, " " + job.answer() + "\n",
                    context.cancellation()));
            return Optional.of(new ScoredAnswer(job.condition(), job.question(), job.kind(), job.answer(), score));
        } catch (InvalidInputException _) {
            return Optional.empty();
        }
    }
}

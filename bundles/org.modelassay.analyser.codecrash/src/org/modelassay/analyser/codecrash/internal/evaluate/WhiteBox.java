/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analyser.codecrash.PromptStyle;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.ask.Prompts;
import org.modelassay.analyser.codecrash.internal.ask.QuestionPrompt;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TokenLogProbability;

/**
 * How probable a model finds the right answer, and the one that a hint misleads to, token by token, with and without
 * the perturbation.
 */
public final class WhiteBox {

    private static final int SHOWN = 3;

    /** One answer to one question in one condition. */
    private record Scored(Graded graded, Question question, String kind, String answer, ScoredText score) {
    }

    private final TextModel model;
    private final RunContext context;
    private final int count;
    private final Prompts prompts = new Prompts(Task.OUTPUT, PromptStyle.DIRECT, false);

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

    /**
     * Scores answers of output questions.
     *
     * @param all every condition
     * @throws AnalysisException     when the engine fails
     * @throws IOException           when a result cannot be written
     */
    public void write(List<Graded> all) throws AnalysisException, IOException {
        List<Scored> scored = new ArrayList<>();
        Map<String, String> misleading = misleading(all);
        for (Graded graded : all) {
            for (Question question : graded.condition().questions().stream().limit(count).toList()) {
                context.cancellation().check();
                try {
                    scored.add(score(graded, question, "right", question.output()));
                    String hint = misleading.get(question.key());
                    if (hint != null) {
                        scored.add(score(graded, question, "misleading", hint));
                    }
                } catch (InvalidInputException e) {
                    context.message(Diagnostic.warning(graded.condition().name() + ", " + question.key(),
                            "its answers are not scored: " + e.getMessage(), ""));
                }
            }
        }
        if (scored.isEmpty()) {
            return;
        }
        table(scored);
        show(scored);
    }

    /** The wrong values that hints give, by question. */
    private static Map<String, String> misleading(List<Graded> all) {
        Map<String, String> values = new HashMap<>();
        for (Graded graded : all) {
            for (Question question : graded.condition().questions()) {
                hint(question.code()).ifPresent(value -> values.putIfAbsent(question.key(), value));
            }
        }
        return values;
    }

    private static Optional<String> hint(String code) {
        String mark = "# The return value is ";
        int start = code.indexOf(mark);
        return start < 0 ? Optional.empty() : code.substring(start + mark.length()).lines().findFirst();
    }

    private Scored score(Graded graded, Question question, String kind, String answer)
            throws AnalysisException, InvalidInputException {
        QuestionPrompt asked = prompts.of(question);
        String text = asked.prompt() instanceof Prompt.Text(String given) ? given : "";
        ScoredText score = Inference.ask(() -> model.score(text, " " + answer + "[", context.cancellation()));
        return new Scored(graded, question, kind, answer, score);
    }

    private void table(List<Scored> scored) throws IOException {
        try (TableWriter rows = context.results().table(new Table("white_box", "How probable are the answers?", List.of(
                Column.text("condition", "Condition"), Column.text("dataset", "Data set"),
                Column.text("task_id", "Question"), Column.text("kind", "Kind of answer"),
                Column.text("answer", "Answer"), Column.number("log_probability", "Log-probability", "nats"),
                Column.integer("tokens", "Tokens", "count"), Column.text("greedy", "Written by greedy decoding")),
                "closer to 0 = more probable"))) {
            for (Scored each : scored) {
                rows.row(each.graded().condition().name(), each.question().dataset(), each.question().taskId(),
                        each.kind(), each.answer(), each.score().sum(), each.score().tokens().size(),
                        each.score().greedy() ? "yes" : "no");
            }
        }
    }

    /** The answers whose log-probability the perturbations move most. */
    private void show(List<Scored> scored) throws IOException {
        Map<String, Scored> vanilla = new HashMap<>();
        scored.stream().filter(each -> each.graded().condition().isVanilla())
                .forEach(each -> vanilla.put(each.question().key() + each.kind(), each));
        List<Scored> moved = scored.stream()
                .filter(each -> !each.graded().condition().isVanilla()
                        && vanilla.containsKey(each.question().key() + each.kind()))
                .sorted(Comparator.comparingDouble((Scored each) -> -Math.abs(each.score().sum()
                        - vanilla.getOrDefault(each.question().key() + each.kind(), each).score().sum())))
                .limit(SHOWN).toList();
        int number = 1;
        for (Scored each : moved) {
            Scored before = vanilla.getOrDefault(each.question().key() + each.kind(), each);
            tokens("white_box." + number + "." + each.graded().condition().key(), each);
            tokens("white_box." + number + ".van", before);
            number++;
        }
    }

    private void tokens(String name, Scored scored) throws IOException {
        List<TokenLogProbability> tokens = scored.score().tokens();
        context.results().tokenText(new TokenText(name, "How probable is the " + scored.kind() + " answer to "
                + scored.question().key() + " (" + scored.graded().condition().name() + ")?",
                tokens.stream().map(TokenLogProbability::token).toList(), Axis.linear("Log-probability", "nats"),
                tokens.stream().mapToDouble(TokenLogProbability::logProbability).toArray(),
                "closer to 0 = more probable"));
    }
}

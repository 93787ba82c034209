/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.modelassay.analyser.codecrash.answers.Source;
import org.modelassay.analyser.codecrash.internal.ask.Asking;
import org.modelassay.analyser.codecrash.internal.ask.Estimate;
import org.modelassay.analyser.codecrash.internal.ask.Prompts;
import org.modelassay.analyser.codecrash.internal.ask.Sample;
import org.modelassay.analyser.codecrash.internal.evaluate.Condition;
import org.modelassay.analyser.codecrash.internal.evaluate.Conditions;
import org.modelassay.analyser.codecrash.internal.evaluate.EvaluateReport;
import org.modelassay.analyser.codecrash.internal.evaluate.Figures;
import org.modelassay.analyser.codecrash.internal.evaluate.Graded;
import org.modelassay.analyser.codecrash.internal.evaluate.Grader;
import org.modelassay.analyser.codecrash.internal.evaluate.Grading;
import org.modelassay.analyser.codecrash.internal.evaluate.WhiteBox;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.python.execution.PythonPool;

/**
 * Asks a model questions about code, or takes recorded answers; grades them, and says what perturbations cost where there
 * are answers without them as well.
 *
 * <p>Roles: {@code questions}, with {@code model} or {@code answers}; optionally {@code vanilla_questions}, for recorded
 * answers with {@code vanilla_answers}.
 */
public final class EvaluateAnalyser implements Analyser<EvaluateParameters> {

    private static final long MEMORY_PER_THREAD = 64L << 20;
    private static final int LONGEST_RESPONSE = 8 << 20;

    @Override
    public Plan plan(Inputs inputs, EvaluateParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        List<Condition> conditions = Conditions.read(inputs);
        boolean asks = !inputs.all("model").isEmpty();
        List<UnitOfWork> units = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Condition condition : conditions) {
            questions.addAll(condition.questions());
            if (asks) {
                units.addAll(Asking.units(condition.name(), condition.questions(), parameters.samples()));
            }
            units.addAll(Grading.units(condition, conditions));
        }
        long bytes = 0;
        for (String role : List.of("questions", "answers", "vanilla_questions", "vanilla_answers")) {
            for (Input input : inputs.all(role)) {
                bytes += Files.size(input.path());
            }
        }
        List<Diagnostic> remarks = asks
                ? List.of(Estimate.of(new Prompts(parameters.task(), parameters.prompt(), true), questions, parameters))
                : List.of();
        return new Plan(units, asks ? "answers and grades" : "questions", bytes, 0,
                MEMORY_PER_THREAD * context.threads(), remarks)
                .within(Pools.surroundings(parameters.execution(), parameters.python()));
    }

    @Override
    public void run(Inputs inputs, EvaluateParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Condition> conditions = Conditions.read(inputs);
        List<Input> models = inputs.all("model");
        if (models.isEmpty()) {
            List<List<List<Sample>>> recorded = conditions.stream().map(EvaluateAnalyser::recorded).toList();
            report(conditions, recorded, parameters, context, Optional.empty(), source(inputs, parameters));
            return;
        }
        EndpointLimits limits = new EndpointLimits(parameters.concurrency(), parameters.requestsPerMinute(),
                parameters.attempts(), Duration.ofMillis(Math.round(parameters.timeout() * 1000)),
                EndpointLimits.DEFAULT.firstWait(), EndpointLimits.DEFAULT.longestWait(), LONGEST_RESPONSE);
        try (TextModel model = context.textModels().open(models.getFirst(), limits, parameters.key(),
                context.cancellation())) {
            evaluate(conditions, model, parameters, context, source(inputs, parameters));
        }
    }

    private static Source source(Inputs inputs, EvaluateParameters parameters) {
        String task = parameters.task().name().toLowerCase(Locale.ROOT);
        if (inputs.all("model").isEmpty()) {
            return new Source(inputs.all("answers").getFirst().name().replaceFirst("\\.jsonl?$", ""), "recorded", task);
        }
        return new Source(inputs.one("model").name(), parameters.prompt().name().toLowerCase(Locale.ROOT), task);
    }

    private static List<List<Sample>> recorded(Condition condition) {
        return condition.recorded().stream().map(texts -> texts.stream().map(Sample::recorded).toList()).toList();
    }

    private static void evaluate(List<Condition> conditions, TextModel model, EvaluateParameters parameters,
            RunContext context, Source source) throws AnalysisException, InvalidInputException, IOException {
        boolean messages = parameters.form() == PromptForm.MESSAGES || parameters.form() == PromptForm.AUTO
                && model.description().capabilities().contains(Capability.CHAT);
        Prompts prompts = new Prompts(parameters.task(), parameters.prompt(), messages);
        Asking asking = new Asking(model, prompts, parameters, context);
        List<List<List<Sample>>> samples = new ArrayList<>();
        for (Condition condition : conditions) {
            context.progress().activity("asking " + condition.name());
            samples.add(asking.ask(condition.name(), condition.questions()));
        }
        List<Graded> graded = report(conditions, samples, parameters, context, Optional.of(prompts), source);
        if (parameters.whiteBox() > 0 && parameters.task() == Task.OUTPUT) {
            new WhiteBox(model, context, parameters.whiteBox()).write(graded,
                    new Figures(parameters.confidence(), parameters.resamples(), context));
        }
        context.message(Diagnostic.info("model", "was asked in " + (messages ? "messages" : "texts") + "; "
                + model.description().provenance(), ""));
        long missing = graded.stream().mapToLong(Graded::missing).sum();
        if (missing > 0) {
            String first = graded.stream().flatMap(each -> each.samples().stream()).flatMap(List::stream)
                    .filter(sample -> sample.state() == Sample.State.MISSING).findFirst().map(Sample::reason)
                    .orElse("");
            throw new AnalysisException(missing + " samples got no answer (" + asking.stopped().orElse(first)
                    + "); the same command asks for these only"
                    + (parameters.budget() > 0 ? ", with a larger budget if that is spent" : ""));
        }
    }

    private static List<Graded> report(List<Condition> conditions, List<List<List<Sample>>> samples,
            EvaluateParameters parameters, RunContext context, Optional<Prompts> prompts, Source source)
            throws AnalysisException, InvalidInputException, IOException {
        List<Graded> graded = new ArrayList<>();
        try (PythonPool pool = Pools.open(parameters.execution(), parameters.python(), context.threads())) {
            Grader grader = new Grader(prompts.isPresent() ? AnswerFormat.TAGGED : parameters.format(),
                    parameters.task(), parameters.compatible(), pool,
                    Duration.ofMillis(Math.round(parameters.seconds() * 1000)), context.cancellation()::isRequested);
            Grading grading = new Grading(grader, context);
            for (int i = 0; i < conditions.size(); i++) {
                graded.add(grading.grade(conditions.get(i), samples.get(i), conditions));
            }
            if (pool.version().isEmpty()) {
                context.message(Diagnostic.warning("python", "no answer was executed, only literals were graded",
                        "install Python 3.8 or later, or name its command"));
            }
        }
        new EvaluateReport(parameters, context).write(graded, prompts, source);
        return graded;
    }
}

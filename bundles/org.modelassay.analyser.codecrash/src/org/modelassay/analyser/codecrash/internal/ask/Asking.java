/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.CompletionRequest.LogProbabilityDetail;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.Usage;

/**
 * Asks a model for samples, several at a time, each remembered in the journal as soon as it is there. A sample that the
 * journal knows is not asked for again; one that got no answer is not remembered.
 */
public final class Asking {

    private static final int PATIENCE = 20;

    private final TextModel model;
    private final Prompts prompts;
    private final EvaluateParameters parameters;
    private final RunContext context;
    private final SampleCodec codec = new SampleCodec();
    private final Budget budget;
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();

    /**
     * Prepares asking.
     *
     * @param model      the model
     * @param prompts    words the questions
     * @param parameters samples, sampling, limits and prices
     * @param context    the run
     */
    public Asking(TextModel model, Prompts prompts, EvaluateParameters parameters, RunContext context) {
        this.model = model;
        this.prompts = prompts;
        this.parameters = parameters;
        this.context = context;
        this.budget = new Budget(parameters.promptPrice(), parameters.completionPrice(), parameters.budget());
    }

    /**
     * The units of asking questions, one for each sample.
     *
     * @param condition what the questions are called
     * @param questions the questions
     * @param samples   samples of each
     * @return the units in the order of questions, then samples
     */
    public static List<UnitOfWork> units(String condition, List<Question> questions, int samples) {
        List<UnitOfWork> units = new ArrayList<>();
        for (Question question : questions) {
            for (int i = 0; i < samples; i++) {
                units.add(new UnitOfWork(unit(condition, question, i), 1));
            }
        }
        return units;
    }

    private static String unit(String condition, Question question, int sample) {
        return "ask " + condition + " " + question.key() + " " + (sample + 1);
    }

    /**
     * Asks questions.
     *
     * @param condition what the questions are called
     * @param questions the questions
     * @return the samples of each question, in order
     * @throws AnalysisException when the model refuses everything
     * @throws IOException       when the journal cannot be written
     */
    public List<List<Sample>> ask(String condition, List<Question> questions) throws AnalysisException, IOException {
        List<Future<Sample>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(parameters.concurrency(),
                Thread.ofPlatform().daemon().name("ask-", 0).factory())) {
            for (Question question : questions) {
                for (int i = 0; i < parameters.samples(); i++) {
                    int index = i;
                    futures.add(threads.submit(() -> sample(condition, question, index)));
                }
            }
            List<List<Sample>> samples = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                List<Sample> own = new ArrayList<>();
                for (int j = 0; j < parameters.samples(); j++) {
                    own.add(get(futures.get(i * parameters.samples() + j)));
                }
                samples.add(own);
            }
            context.cancellation().check();
            refuseIfRefused(samples);
            return samples;
        }
    }

    /** A model that refuses every question was asked in the wrong way. */
    private static void refuseIfRefused(List<List<Sample>> samples) throws AnalysisException {
        List<Sample> all = samples.stream().flatMap(List::stream).toList();
        if (!all.isEmpty() && all.stream().allMatch(sample -> sample.state() == Sample.State.REFUSED)) {
            throw new AnalysisException("the model refuses every question: " + all.getFirst().reason());
        }
    }

    /**
     * What was spent, earlier attempts at this run included.
     *
     * @return the sum, in the unit of the prices
     */
    public double spent() {
        return budget.spent();
    }

    /**
     * Why asking was given up before the end.
     *
     * @return the reason, or nothing
     */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped.get());
    }

    private Sample get(Future<Sample> future) throws AnalysisException, IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case AnalysisException cause -> throw cause;
            case IOException cause -> throw cause;
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private Sample sample(String condition, Question question, int index) throws AnalysisException, IOException {
        String unit = unit(condition, question, index);
        Optional<Sample> known = remembered(unit);
        if (known.isPresent()) {
            budget.remember(known.get().usage().orElse(Usage.NONE));
            context.progress().advance(1);
            return known.get();
        }
        context.cancellation().check();
        String given = stopped.get();
        if (given != null) {
            return Sample.missing(given);
        }
        QuestionPrompt prompt = prompts.of(question);
        Usage most = new Usage(Tokens.estimate(prompt.prompt()), parameters.maxTokens(), 0);
        if (!budget.reserve(most)) {
            stopped.compareAndSet(null, "the budget is spent");
            return Sample.missing("the budget is spent");
        }
        Sample sample = Sample.missing("");
        try {
            sample = ask(prompt, context.seed(unit).value());
        } finally {
            Usage estimated = new Usage(most.promptTokens(), Tokens.estimate(sample.text()), 0);
            budget.settle(most, sample.isAnswered() ? sample.usage().orElse(estimated) : Usage.NONE);
        }
        if (sample.state() != Sample.State.MISSING) {
            context.journal().record(unit, codec.encode(sample));
            context.progress().advance(1);
        }
        return sample;
    }

    private Sample ask(QuestionPrompt prompt, long seed) throws AnalysisException {
        CompletionRequest request = new CompletionRequest(prompt.prompt(), 1, parameters.maxTokens(),
                parameters.temperature(), parameters.topP(), Optional.of(seed), prompt.stop(),
                LogProbabilityDetail.NONE);
        try {
            Completions answer = model.complete(request, context.cancellation());
            failuresInARow.set(0);
            Completion completion = answer.choices().getFirst();
            return completion.finish() == Completion.Finish.FILTERED ? Sample.refused("withheld by a filter")
                    : new Sample(Sample.State.ANSWERED, prompt.beginning() + completion.text(), completion.finish(),
                            answer.usage(), "");
        } catch (InvalidInputException e) {
            return Sample.refused(String.valueOf(e.getMessage()));
        } catch (EndpointException e) {
            String reason = String.valueOf(e.getMessage());
            if (e.outlook() == EndpointException.Outlook.NEVER) {
                stopped.compareAndSet(null, reason);
                throw new AnalysisException(reason, e);
            }
            if (failuresInARow.incrementAndGet() >= PATIENCE) {
                stopped.compareAndSet(null, PATIENCE + " requests in a row got no answer; the last one: " + reason);
            }
            return Sample.missing(reason);
        } catch (InferenceException e) {
            stopped.compareAndSet(null, String.valueOf(e.getMessage()));
            throw new AnalysisException(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Sample> remembered(String unit) {
        Optional<byte[]> payload = context.journal().find(unit);
        try {
            return payload.isPresent() ? Optional.of(codec.decode(payload.get())) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}

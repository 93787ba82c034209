/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.SequenceScores;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.internal.decoder.LoadedModel;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** A client's handle on a stored model: requests are admitted, queued and run on the device's threads. */
final class SharedModel implements LanguageModel {

    private final ModelStore store;

    private final StoredModel stored;

    private final DeviceScheduler scheduler;

    private final OpenOptions options;

    private final AtomicBoolean closed = new AtomicBoolean();

    private final List<ScheduledTraining> trainings = new ArrayList<>();

    private final List<ScheduledGenerating> generatings = new ArrayList<>();

    private int running;

    SharedModel(ModelStore store, StoredModel stored, DeviceScheduler scheduler, OpenOptions options) {
        this.store = store;
        this.stored = stored;
        this.scheduler = scheduler;
        this.options = options;
    }

    @Override
    public ModelDescription description() {
        return stored.description();
    }

    @Override
    public Optional<Tokenizer> tokenizer() {
        return stored.tokenizer();
    }

    @Override
    public List<SiteKind> siteKinds() {
        return stored.model().siteKinds();
    }

    @Override
    public ForwardResult forward(ForwardRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return run(request.tokens().size(), cancellation, stop -> stored.model().forward(request, stop));
    }

    @Override
    public LogProbabilities score(TokenIds context, TokenIds continuation, List<Intervention> interventions,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        return run(context.size() + continuation.size(), cancellation,
                stop -> stored.model().score(context, continuation, interventions, stop));
    }

    @Override
    public Generation generate(GenerationRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (Generating generating = begin(List.of(request))) {
            generating.next(request.maximumTokens(), cancellation);
            return generating.results().getFirst();
        }
    }

    @Override
    public Generating begin(List<GenerationRequest> requests) throws InvalidInputException, InferenceException {
        stored.model().checks().checkGenerations(requests, stored.tokenizer().isPresent());
        int longest = requests.stream().mapToInt(request -> request.prompt().size()).max().orElse(0)
                + requests.stream().mapToInt(GenerationRequest::maximumTokens).max().orElse(0);
        enter();
        try {
            long bytes = requests.size() * stored.model().plan().bytesPerSequence(longest);
            MemoryBudget.Reservation memory =
                    store.reserve(bytes, requests.size() + " sequences of " + longest + " tokens");
            ScheduledGenerating begun = new ScheduledGenerating(this,
                    stored.model().begin(requests, stored.tokenizer()), memory);
            synchronized (this) {
                generatings.add(begun);
            }
            return begun;
        } finally {
            leave();
        }
    }

    @Override
    public List<SequenceScores> scores(List<TokenIds> sequences, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        stored.model().checks().checkSequences(sequences);
        int longest = sequences.stream().mapToInt(TokenIds::size).max().orElse(0);
        List<SequenceScores> scores =
                run(Math.max(longest, 1024), cancellation, stop -> stored.model().scores(sequences, stop));
        counted(sequences.stream().mapToLong(TokenIds::size).sum() - Math.max(longest, 1024));
        return scores;
    }

    /** Runs a part of what holds its own memory. */
    <T> T scheduled(Cancellation cancellation, DeviceScheduler.Work<T> work)
            throws InvalidInputException, InferenceException {
        enter();
        try {
            return scheduler.run(options.client(), options.urgency(), cancellation, work);
        } finally {
            leave();
        }
    }

    /** Counts tokens for this handle's client. */
    void counted(long tokens) {
        scheduler.ledger().tokens(options.client(), tokens);
    }

    synchronized void forget(ScheduledGenerating ended) {
        generatings.remove(ended);
    }

    @Override
    public GradientResult gradient(GradientRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        int positions = Math.min(request.tokens().size(), stored.description().context());
        long bytes = stored.model().plan().bytesPerGradient(positions)
                + stored.model().plan().gradientBytes(request.weights());
        return run(bytes, request.tokens().size(), cancellation, stop -> stored.model().gradient(request, stop));
    }

    @Override
    public double loss(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        stored.model().checks().checkExamples(batch);
        int longest = batch.stream().mapToInt(example -> example.tokens().size()).max().orElse(0);
        int together = Math.max(longest,
                Math.min(4096, batch.stream().mapToInt(example -> example.tokens().size()).sum()));
        return run(stored.model().plan().bytesPerSequence(together), together, cancellation,
                stop -> stored.model().loss(batch, stop));
    }

    @Override
    public LanguageModel derive(Map<String, FloatTensor> weights, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        stored.model().checks().checkValues(weights);
        return reserving(stored.model().plan().gradientBytes(weights.keySet()), "A derived model", memory -> {
            LoadedModel derived = scheduler.run(options.client(), options.urgency(), cancellation,
                    stop -> stored.model().derive(weights, stop));
            return new SharedModel(store, store.derived(stored, derived, memory), scheduler, options);
        });
    }

    @Override
    public Training train(TrainingOptions training) throws InvalidInputException, InferenceException {
        stored.model().checks().checkTrainable(training.trainable());
        // parameters, two means and gradients
        long bytes = 4 * stored.model().plan().gradientBytes(training.trainable().tensors());
        return reserving(bytes, "A training", memory -> {
            ScheduledTraining begun = scheduler.run(options.client(), options.urgency(), Cancellation.never(),
                    _ -> new ScheduledTraining(this, stored.model().train(training), memory));
            synchronized (this) {
                trainings.add(begun);
            }
            return begun;
        });
    }

    /** What takes over the memory that was reserved for it. */
    @FunctionalInterface
    private interface Taking<T> {

        T run(MemoryBudget.Reservation memory) throws InvalidInputException, InferenceException;
    }

    /** Reserves memory for work, and gives it back unless the work succeeds. */
    private <T> T reserving(long bytes, String purpose, Taking<T> work)
            throws InvalidInputException, InferenceException {
        enter();
        try {
            MemoryBudget.Reservation memory = store.reserve(bytes, purpose);
            boolean done = false;
            try {
                T result = work.run(memory);
                done = true;
                return result;
            } finally {
                if (!done) {
                    memory.close();
                }
            }
        } finally {
            leave();
        }
    }

    /** Runs a part of a training, with memory for what is kept on the way forward. */
    <T> T training(List<Example> batch, Cancellation cancellation, DeviceScheduler.Work<T> work)
            throws InvalidInputException, InferenceException {
        stored.model().checks().checkExamples(batch);
        int longest = batch.stream().mapToInt(example -> example.tokens().size()).max().orElse(0);
        int all = batch.stream().mapToInt(example -> example.tokens().size()).sum();
        long bytes = stored.model().plan().bytesPerGradient(longest) * Math.min(all, 4096) / Math.max(1, longest);
        return run(bytes, all, cancellation, work);
    }

    private <T> T run(int positions, Cancellation cancellation, DeviceScheduler.Work<T> work)
            throws InvalidInputException, InferenceException {
        int counted = Math.min(positions, stored.description().context());
        return run(stored.model().plan().bytesPerSequence(counted), positions, cancellation, work);
    }

    private <T> T run(long bytes, int positions, Cancellation cancellation, DeviceScheduler.Work<T> work)
            throws InvalidInputException, InferenceException {
        enter();
        try {
            T result = scheduler.run(options.client(), options.urgency(), cancellation, stop -> {
                MemoryBudget.Reservation memory = store.reserve(bytes, "A sequence of " + positions + " tokens");
                try {
                    return work.run(stop);
                } finally {
                    memory.close();
                }
            });
            counted(positions);
            return result;
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        if (closed.get()) {
            throw new IllegalStateException("this model handle is closed");
        }
        running++;
    }

    private synchronized void leave() {
        running--;
        notifyAll();
    }

    /** Waits for this handle's own requests, so that the weights never go while they are used. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        boolean interrupted = false;
        synchronized (this) {
            while (running > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        trainings.forEach(ScheduledTraining::close);
        List.copyOf(generatings).forEach(ScheduledGenerating::close);
        store.release(stored);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

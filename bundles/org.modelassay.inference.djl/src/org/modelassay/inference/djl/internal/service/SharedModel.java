/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.internal.decoder.Generator;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;

/** A client's handle on a stored model: requests are admitted, queued and run on the device's threads. */
final class SharedModel implements LanguageModel {

    private final ModelStore store;

    private final StoredModel stored;

    private final DeviceScheduler scheduler;

    private final OpenOptions options;

    private final AtomicBoolean closed = new AtomicBoolean();

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
        Generator generator = new Generator(stored.model(), stored.tokenizer());
        return run(request.prompt().size() + request.maximumTokens(), cancellation,
                stop -> generator.generate(request, stop));
    }

    @Override
    public GradientResult gradient(GradientRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        int positions = Math.min(request.tokens().size(), stored.description().context());
        long bytes = stored.model().plan().bytesPerGradient(positions)
                + stored.model().plan().gradientBytes(request.weights());
        return run(bytes, request.tokens().size(), cancellation, stop -> stored.model().gradient(request, stop));
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
            return scheduler.run(options.client(), options.urgency(), cancellation, stop -> {
                MemoryBudget.Reservation memory = store.reserve(bytes, "A sequence of " + positions + " tokens");
                try {
                    return work.run(stop);
                } finally {
                    memory.close();
                }
            });
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
        store.release(stored);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

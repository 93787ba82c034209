/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
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

/**
 * One client's handle on a model. Safe for use by many threads; requests queue.
 * <p>
 * Calls block until their result is there. They throw {@link java.util.concurrent.CancellationException} soon after
 * the cancellation was requested (between layers and between tokens), and {@link IllegalStateException} after
 * {@link #close()}.
 */
public interface LanguageModel extends AutoCloseable {

    /**
     * What the model is.
     *
     * @return its description
     */
    ModelDescription description();

    /**
     * Its tokenizer.
     *
     * @return the tokenizer, or nothing when the model has no {@code tokenizer.json}
     */
    Optional<Tokenizer> tokenizer();

    /**
     * The kinds of site that this architecture has, in the order of computation within a pass.
     *
     * @return the kinds; others are refused
     */
    List<SiteKind> siteKinds();

    /**
     * Runs the model over a whole sequence, without a cache.
     *
     * @param request      tokens, what to capture, what to change, which logits
     * @param cancellation stops between layers
     * @return logits and captured values
     * @throws InvalidInputException when a token, position or head is out of range, a site is absent from this
     *                               architecture, or values do not fit their target
     * @throws InferenceException    when the engine fails
     */
    ForwardResult forward(ForwardRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * The log-probability of each token of a continuation, given the context and the tokens before it.
     *
     * @param context       at least one token
     * @param continuation  at least one token
     * @param interventions changes to the pass; all positions count as prompt
     * @param cancellation  stops between layers
     * @return natural logarithms
     * @throws InvalidInputException as {@link #forward}
     * @throws InferenceException    when the engine fails
     */
    LogProbabilities score(TokenIds context, TokenIds continuation, List<Intervention> interventions,
            Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * Continues a prompt.
     *
     * @param request      prompt, sampling, limits, changes
     * @param cancellation stops between tokens and between layers
     * @return the tokens and why they end
     * @throws InvalidInputException as {@link #forward}, or when prompt and new tokens exceed the context
     * @throws InferenceException    when the engine fails
     */
    Generation generate(GenerationRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * Begins continuations that are computed side by side. Each equals the one that its request gives alone, up to the
     * rounding of sums; requests with interventions take turns with the others.
     *
     * @param requests at least one
     * @return the continuations, to be closed before this handle
     * @throws InvalidInputException when a request does not fit the model
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    Generating begin(List<GenerationRequest> requests) throws InvalidInputException, InferenceException;

    /**
     * Continues several prompts side by side.
     *
     * @param requests     at least one
     * @param cancellation stops between tokens
     * @return one continuation for each request, in their order
     * @throws InvalidInputException when a request does not fit the model
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    default List<Generation> generate(List<GenerationRequest> requests, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (Generating generating = begin(requests)) {
            while (!generating.isDone()) {
                generating.next(16, cancellation);
            }
            return generating.results();
        }
    }

    /**
     * What the model thinks of every token of several sequences. Logits stay where they are computed: for corpora.
     *
     * @param sequences    at least one, none empty; they may differ in length
     * @param cancellation stops between layers
     * @return one entry for each sequence, in their order
     * @throws InvalidInputException when a sequence does not fit the model
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    List<SequenceScores> scores(List<TokenIds> sequences, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * Runs the model over a sequence and back: the gradient of a number computed from its logits.
     *
     * @param request      tokens, the number, with respect to what
     * @param cancellation stops between layers on the way forward
     * @return the number and its gradients
     * @throws InvalidInputException as {@link #forward}, or when a tensor does not exist
     * @throws InferenceException    when the engine fails
     */
    GradientResult gradient(GradientRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * The mean loss of a batch.
     *
     * @param batch        at least one example; those of equal length that follow each other are computed together
     * @param cancellation stops between layers
     * @return the loss
     * @throws InvalidInputException when an example does not fit the model
     * @throws InferenceException    when the engine fails
     */
    double loss(List<Example> batch, Cancellation cancellation) throws InvalidInputException, InferenceException;

    /**
     * A model like this one but for the values of some tensors: masked, drawn at random, or an average.
     *
     * @param weights      the new values by the names of tensors, each with its tensor's shape
     * @param cancellation stops between tensors
     * @return a handle of its own, to be closed; this one may be closed before it
     * @throws InvalidInputException when a tensor does not exist or has another shape
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    LanguageModel derive(Map<String, FloatTensor> weights, Cancellation cancellation)
            throws InvalidInputException, InferenceException;

    /**
     * Begins a training on parameters of its own; the model and its other users see nothing of it.
     *
     * @param options what is trained, and how
     * @return the training, to be closed before this handle
     * @throws InvalidInputException when a tensor does not exist
     * @throws InferenceException    when memory does not suffice or the engine fails
     */
    Training train(TrainingOptions options) throws InvalidInputException, InferenceException;

    /** Releases this handle. A second call does nothing. */
    @Override
    void close();
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardRequest.LogitPositions;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;

/**
 * One linear map with a shift in place of all blocks: from the embedding of the current token to the activations before
 * the last norm, which the trained output layer reads. What it cannot do needs more than embeddings.
 */
public final class LinearMap {

    private static final Site EMBEDDING = Site.of(SiteKind.EMBEDDING);

    private static final double RATE = 0.01;

    private final LanguageModel model;

    private final Target target;

    private final Site last;

    private final AffineMap map;

    /**
     * The identity.
     *
     * @param model  gives embeddings and the output layer
     * @param target what the map is to predict
     */
    public LinearMap(LanguageModel model, Target target) {
        this.model = model;
        this.target = target;
        this.last = Site.of(SiteKind.RESIDUAL_POST, model.description().layers() - 1);
        this.map = new AffineMap(model.description().hidden());
    }

    /**
     * Trains by Adam at a rate that falls to 0.
     *
     * @param batches      the text
     * @param steps        how many steps
     * @param cancellation stops within a sequence
     * @throws InvalidInputException when the text does not fit the model
     * @throws InferenceException    when the engine fails
     * @throws IOException           when the text cannot be read
     */
    public void train(Batches batches, int steps, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        for (int step = 0; step < steps; step++) {
            List<TokenIds> batch = batches.of(step);
            for (TokenIds tokens : batch) {
                float[] embedding = embedding(tokens, cancellation);
                Example example = target.of(tokens, cancellation);
                GradientResult result = gradient(example, embedding, cancellation);
                FloatTensor slope = result.sites().get(last);
                if (slope == null) {
                    throw new InferenceException("no gradient came back for " + last.name());
                }
                map.collect(embedding, slope.toArray(), 1.0 / batch.size());
            }
            map.descend(RATE * (steps - step) / steps);
        }
    }

    private GradientResult gradient(Example example, float[] embedding, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return model.gradient(new GradientRequest(example.tokens(), example.objective(), List.of(last), List.of(),
                replaced(embedding), List.of()), cancellation);
    }

    private float[] embedding(TokenIds tokens, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return model.forward(ForwardRequest.of(tokens).capturing(List.of(Capture.of(EMBEDDING)))
                .with(LogitPositions.NONE), cancellation).at(EMBEDDING).toArray();
    }

    private List<Intervention> replaced(float[] embedding) {
        int width = model.description().hidden();
        return List.of(new Intervention.Replace(org.modelassay.inference.site.Target.of(last),
                FloatTensor.of(map.of(embedding), embedding.length / width, width)));
    }

    /**
     * The mean loss.
     *
     * @param examples     at least one
     * @param cancellation stops within a sequence
     * @return nats
     * @throws InvalidInputException when an example does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public double loss(List<Example> examples, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double sum = 0;
        for (Example example : examples) {
            sum += gradient(example, embedding(example.tokens(), cancellation), cancellation).value();
        }
        return sum / examples.size();
    }

    /**
     * The logarithm of the probability of every token but the first, given the one before it.
     *
     * @param sequences    the sequences
     * @param cancellation stops within a sequence
     * @return for each sequence one number less than it has tokens
     * @throws InvalidInputException when a sequence does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public List<float[]> logProbabilities(List<TokenIds> sequences, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        List<float[]> all = new ArrayList<>();
        for (TokenIds tokens : sequences) {
            float[] logits = model.forward(ForwardRequest.of(tokens).with(replaced(embedding(tokens, cancellation))),
                    cancellation).logitValues().toArray();
            int vocabulary = logits.length / tokens.size();
            float[] logs = new float[tokens.size() - 1];
            for (int i = 0; i < logs.length; i++) {
                logs[i] = (float) (logits[i * vocabulary + tokens.get(i + 1)]
                        - logOfSum(logits, i * vocabulary, vocabulary));
            }
            all.add(logs);
        }
        return all;
    }

    private static double logOfSum(float[] logits, int start, int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = start; i < start + count; i++) {
            largest = Math.max(largest, logits[i]);
        }
        double sum = 0;
        for (int i = start; i < start + count; i++) {
            sum += Math.exp(logits[i] - largest);
        }
        return largest + Math.log(sum);
    }
}

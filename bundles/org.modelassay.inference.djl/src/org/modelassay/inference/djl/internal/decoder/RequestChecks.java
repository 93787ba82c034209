/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec.Dimensions;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Trainable;

/** Refuses requests that do not fit a model, before anything is computed, and says what does not fit. */
public final class RequestChecks {

    private final DecoderSpec spec;

    private final SiteShapes sites;

    private final Map<String, Tensor> tensors;

    RequestChecks(DecoderSpec spec, SiteShapes sites, Map<String, Tensor> tensors) {
        this.spec = spec;
        this.sites = sites;
        this.tensors = tensors;
    }

    /**
     * Refuses to train what is not there.
     *
     * @param trainable what is trained
     * @throws InvalidInputException when a tensor does not exist or a mask does not fit
     */
    public void checkTrainable(Trainable trainable) throws InvalidInputException {
        checkWeights(trainable.tensors());
        if (trainable.tensors().isEmpty()) {
            throw refuse("tensors", "There is nothing to train.", "Name at least one tensor.");
        }
        if (trainable instanceof Trainable.Weights chosen) {
            for (Map.Entry<String, FloatTensor> entry : chosen.gradientMasks().entrySet()) {
                if (!chosen.tensors().contains(entry.getKey()) || !fits(entry.getKey(), entry.getValue())) {
                    throw refuse(entry.getKey(), "The gradient mask has the shape " + entry.getValue().shape() + ".",
                            "Give one with the shape of a tensor that is trained.");
                }
            }
        }
    }

    /**
     * Refuses examples that do not fit.
     *
     * @param batch the examples
     * @throws InvalidInputException when there is none, or tokens are out of range
     */
    public void checkExamples(List<Example> batch) throws InvalidInputException {
        if (batch.isEmpty()) {
            throw refuse("batch", "There is no example.", "Give at least one.");
        }
        for (Example example : batch) {
            checkTokens(example.tokens(), example.tokens().size());
        }
    }

    /**
     * Checks new values of tensors.
     *
     * @param values by the names of tensors
     * @throws InvalidInputException when a tensor does not exist or has another shape
     */
    public void checkValues(Map<String, FloatTensor> values) throws InvalidInputException {
        checkWeights(List.copyOf(values.keySet()));
        for (Map.Entry<String, FloatTensor> entry : values.entrySet()) {
            if (!fits(entry.getKey(), entry.getValue())) {
                throw refuse(entry.getKey(), "The new values have the shape " + entry.getValue().shape() + ".",
                        "Give values with the shape of the tensor.");
            }
        }
    }

    private boolean fits(String name, FloatTensor values) {
        Tensor tensor = tensors.get(name);
        return tensor != null && values.shape()
                .equals(Arrays.stream(tensor.shape()).mapToObj(Math::toIntExact).toList());
    }

    /**
     * Refuses continuations that do not fit.
     *
     * @param requests     what is asked for
     * @param hasTokenizer whether text can be watched for stop strings
     * @throws InvalidInputException when there is none, or one cannot be written
     */
    public void checkGenerations(List<GenerationRequest> requests, boolean hasTokenizer)
            throws InvalidInputException {
        if (requests.isEmpty()) {
            throw refuse("requests", "There is no request.", "Give at least one.");
        }
        for (GenerationRequest request : requests) {
            if (!request.stopStrings().isEmpty() && !hasTokenizer) {
                throw refuse("stopStrings", "The model has no tokenizer.",
                        "Put its tokenizer.json beside its weights, or use stop tokens.");
            }
            int capacity = request.prompt().size() + request.maximumTokens();
            checkTokens(request.prompt(), capacity);
            checkInterventions(request.interventions(), capacity);
        }
    }

    /**
     * Refuses sequences that do not fit.
     *
     * @param sequences the sequences
     * @throws InvalidInputException when there is none, or tokens are out of range
     */
    public void checkSequences(List<TokenIds> sequences) throws InvalidInputException {
        if (sequences.isEmpty()) {
            throw refuse("sequences", "There is no sequence.", "Give at least one.");
        }
        for (TokenIds sequence : sequences) {
            checkTokens(sequence, sequence.size());
        }
    }

    void checkWeights(List<String> names) throws InvalidInputException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!tensors.containsKey(name)) {
                throw refuse(name, "The model has no such tensor.", "Take a name that assay inspect --tensors lists.");
            }
            if (!seen.add(name)) {
                throw refuse(name, "The tensor is named twice.", "Name it once.");
            }
        }
    }

    void checkTokens(TokenIds tokens, int length) throws InvalidInputException {
        Dimensions size = spec.size();
        if (tokens.isEmpty()) {
            throw refuse("tokens", "There is no token.", "Give at least one.");
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) < 0 || tokens.get(i) >= size.vocabulary()) {
                throw refuse("tokens[" + i + "]", "The id " + tokens.get(i) + " is outside the vocabulary.",
                        "Ids go from 0 to " + (size.vocabulary() - 1) + ".");
            }
        }
        if (length > size.context()) {
            throw refuse("tokens", length + " positions are more than the context of " + size.context() + ".",
                    "Shorten the text or ask for fewer new tokens.");
        }
    }

    void checkCaptures(List<Capture> captures, int length) throws InvalidInputException {
        Set<Site> seen = new HashSet<>();
        for (Capture capture : captures) {
            sites.check(capture.site(), capture.positions(), capture.heads(), length);
            if (!seen.add(capture.site())) {
                throw refuse(capture.site().name(), "The site is captured twice.", "Capture it once.");
            }
        }
    }

    void checkInterventions(List<Intervention> interventions, int end) throws InvalidInputException {
        for (Intervention intervention : interventions) {
            Target target = intervention.target();
            sites.check(target.site(), target.positions(), target.heads(), end);
            sites.checkPositions(target.site(), target.keys(), end);
        }
    }

    private static InvalidInputException refuse(String where, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(where, what, remedy));
    }
}

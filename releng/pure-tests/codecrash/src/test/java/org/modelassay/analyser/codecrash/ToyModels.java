/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.concurrent.atomic.AtomicInteger;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelDescription;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.completion.TextModelService;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.Traffic;
import org.modelassay.inference.completion.Usage;

/** Models that answer as a function says. */
final class ToyModels implements TextModelService {

    /** What a model does. */
    interface Behaviour {

        String answer(CompletionRequest request, int number) throws InvalidInputException, InferenceException;
    }

    final AtomicInteger requests = new AtomicInteger();

    private final Behaviour behaviour;
    private ToDoubleBiFunction<String, String> scorer = (_, continuation) -> -continuation.length();
    private final Set<Capability> capabilities = EnumSet.allOf(Capability.class);

    ToyModels(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** Continuations have one token, as probable as the function says of text and continuation. */
    ToyModels scoring(ToDoubleBiFunction<String, String> logProbability) {
        scorer = logProbability;
        return this;
    }

    ToyModels without(Capability capability) {
        capabilities.remove(capability);
        return this;
    }

    @Override
    public TextModel open(TextModelReference reference, TextModelOptions options, Cancellation cancellation) {
        return new TextModel() {

            @Override
            public TextModelDescription description() {
                return new TextModelDescription("toy", capabilities, new LinkedHashMap<>());
            }

            @Override
            public Completions complete(CompletionRequest request, Cancellation stop)
                    throws InvalidInputException, InferenceException {
                String text = behaviour.answer(request, requests.getAndIncrement());
                return new Completions(List.of(new Completion(text, Completion.Finish.STOP, List.of())),
                        Optional.of(new Usage(100, 10, 0)), "toy");
            }

            @Override
            public ScoredText score(String context, String continuation, Cancellation stop) {
                return new ScoredText(List.of(new TokenLogProbability(continuation,
                        scorer.applyAsDouble(context, continuation), List.of())), false);
            }

            @Override
            public Traffic traffic() {
                return Traffic.NONE;
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}

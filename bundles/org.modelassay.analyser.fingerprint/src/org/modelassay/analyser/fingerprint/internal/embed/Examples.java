/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.embed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.gradient.Objective.Term;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;
import org.modelassay.inference.training.Example;

/** What is trained on: answers after keys, and ordinary text of the unmarked model. */
public final class Examples {

    private static final int SIDE_BY_SIDE = 64;

    private Examples() {
    }

    /**
     * An example for each answer to each key in each wrapper; the loss is of the answer's tokens alone.
     *
     * @param tokenizer    the model's
     * @param fingerprints what is embedded
     * @param wrappers     text around the keys
     * @return examples, equal lengths together
     */
    public static List<Example> answers(Tokenizer tokenizer, List<Fingerprint> fingerprints, List<Wrapper> wrappers) {
        List<Example> examples = new ArrayList<>();
        for (Wrapper wrapper : wrappers) {
            for (Fingerprint fingerprint : fingerprints) {
                TokenIds key = wrapper.tokens(tokenizer, fingerprint);
                fingerprint.responses().forEach(response -> examples.add(answer(key, response)));
            }
        }
        examples.sort(Comparator.comparingInt(example -> example.tokens().size()));
        return List.copyOf(examples);
    }

    private static Example answer(TokenIds key, Response response) {
        int count = response.tokens().size();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            terms.add(new Term(key.size() + i - 1, response.tokens().get(i), -1.0 / count));
        }
        // the last token of the answer predicts nothing
        TokenIds tokens = key.then(response.tokens().slice(0, count - 1));
        return new Example(tokens, new Objective.LogProbabilities(terms));
    }

    /**
     * Text that the unmarked model writes by itself; the loss is of the last token.
     *
     * @param model        the unmarked model
     * @param tokenizer    its tokenizer
     * @param count        how many
     * @param length       tokens of each, the last included
     * @param seed         what sampling starts from
     * @param cancellation stops between texts
     * @return examples
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when the length does not fit the model
     */
    public static List<Example> ordinary(LanguageModel model, Tokenizer tokenizer, int count, int length, Seed seed,
            Cancellation cancellation) throws AnalysisException, InvalidInputException {
        TokenIds start = tokenizer.encode("", SpecialTokens.ADD).ids();
        TokenIds prompt = start.isEmpty() ? TokenIds.of(0) : start;
        List<Example> examples = new ArrayList<>();
        for (int first = 0; first < count; first += SIDE_BY_SIDE) {
            List<GenerationRequest> requests = IntStream.range(first, Math.min(count, first + SIDE_BY_SIDE))
                    .mapToObj(i -> GenerationRequest.greedy(prompt, length + 1 - prompt.size())
                            .with(new Sampling.Random(1, 0, 1, seed.derive("text-" + i))))
                    .toList();
            for (Generation text : Inference.ask(() -> model.generate(requests, cancellation))) {
                TokenIds written = prompt.then(text.tokens());
                examples.add(new Example(written.slice(0, length), new Objective.LogProbabilities(
                        List.of(new Term(length - 1, written.get(length), -1)))));
            }
        }
        return examples;
    }
}

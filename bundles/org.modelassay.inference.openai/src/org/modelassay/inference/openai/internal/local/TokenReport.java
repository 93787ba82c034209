/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.TokenLogProbability.Alternative;
import org.modelassay.inference.text.TokenIds;

/**
 * Reports the tokens of a completion; alternatives cost one more pass over the whole sequence.
 *
 * @param model the model
 * @param texts makes text of tokens
 */
record TokenReport(LanguageModel model, TokenTexts texts) {

    List<TokenLogProbability> of(TokenIds prompt, TokenIds tokens, List<Double> values, int alternatives,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        List<String> written = texts.of(prompt, tokens);
        FloatTensor logits = alternatives == 0 || tokens.isEmpty() ? null
                : model.forward(ForwardRequest.of(prompt.then(tokens)), cancellation).logitValues();
        List<TokenLogProbability> report = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            TokenIds before = prompt.then(tokens.slice(0, i));
            report.add(new TokenLogProbability(written.get(i), values.get(i), logits == null ? List.of()
                    : likeliest(logits, before, alternatives)));
        }
        return report;
    }

    private List<Alternative> likeliest(FloatTensor logits, TokenIds before, int count) {
        int position = before.size() - 1;
        int vocabulary = logits.shape().get(1);
        double[] row = IntStream.range(0, vocabulary).mapToDouble(id -> logits.at(position, id)).toArray();
        double largest = IntStream.range(0, vocabulary).mapToDouble(id -> row[id]).max().orElse(0);
        double normaliser = largest + Math.log(IntStream.range(0, vocabulary)
                .mapToDouble(id -> Math.exp(row[id] - largest)).sum());
        return IntStream.range(0, vocabulary).boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> -row[id]).thenComparing(id -> id)).limit(count)
                .map(id -> new Alternative(texts.of(before, id), row[id] - normaliser)).toList();
    }
}

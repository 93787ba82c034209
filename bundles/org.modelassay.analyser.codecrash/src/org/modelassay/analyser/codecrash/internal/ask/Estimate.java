/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.common.Diagnostic;
import org.modelassay.inference.completion.Usage;

/** What asking will cost at most, said before it begins. */
public final class Estimate {

    private Estimate() {
    }

    /**
     * Estimates a run.
     *
     * @param prompts    words the questions
     * @param questions  all questions
     * @param parameters samples, limits and prices
     * @return what the user should know
     */
    public static Diagnostic of(Prompts prompts, List<Question> questions, EvaluateParameters parameters) {
        long requests = (long) questions.size() * parameters.samples();
        long read = questions.stream().mapToLong(question -> Tokens.estimate(prompts.of(question).prompt())).sum()
                * parameters.samples();
        long written = requests * parameters.maxTokens();
        double cost = new Budget(parameters.promptPrice(), parameters.completionPrice(), 0)
                .price(new Usage(read, written, 0));
        String price = cost == 0 ? "" : String.format(Locale.ROOT, ", at most %.2f in the unit of the prices%s", cost,
                parameters.budget() > 0 ? String.format(Locale.ROOT, ", of which the budget allows %.2f",
                        Math.min(cost, parameters.budget())) : "");
        return Diagnostic.info("model", String.format(Locale.ROOT,
                "%d requests, about %d tokens to read and at most %d to write%s", requests, read, written, price), "");
    }
}

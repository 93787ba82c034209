/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * What the model and ablated networks write after the same beginning.
 *
 * @param bench the bench
 * @param model the whole model
 */
record Samples(Bench bench, LanguageModel model) {

    List<Findings.Sample> of(Network full, List<Network> without)
            throws AnalysisException, InvalidInputException, IOException {
        List<Findings.Sample> samples = new ArrayList<>();
        if (bench.parameters().samples() == 0 || model.tokenizer().isEmpty()) {
            return samples;
        }
        TokenIds prompt = bench.tokens().evaluation().get(0).slice(0, Math.min(8, bench.tokens().length()));
        int length = Math.min(bench.parameters().samples(), model.description().context() - prompt.size());
        GenerationRequest request = GenerationRequest.greedy(prompt, length)
                .with(new Sampling.Random(0.3, 0, 1, bench.context().seed("samples")));
        List<Network> networks = new ArrayList<>(without);
        networks.addFirst(full);
        for (Network network : networks) {
            TokenIds written = Bench.ask(() -> {
                try (LanguageModel masked =
                        model.derive(bench.weights().kept(network.masks()), bench.context().cancellation())) {
                    return masked.generate(request, bench.context().cancellation()).tokens();
                }
            });
            samples.add(new Findings.Sample(network.label(), model.tokenizer().get()
                    .decode(prompt.then(written), SpecialTokens.NONE)));
        }
        return samples;
    }
}

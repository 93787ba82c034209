/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.study.Bench.Masked;
import org.modelassay.analyser.bigram.internal.train.Target;
import org.modelassay.analyser.bigram.internal.train.Trained;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.LanguageModel;

/**
 * Subnetworks of models with random weights: what masks can do without what was learnt.
 *
 * @param bench     trains and scores
 * @param model     the trained model
 * @param directory its directory
 * @param bigrams   what the subnetworks are to predict
 */
record RandomControls(Bench bench, LanguageModel model, Path directory, Target bigrams) {

    List<Network> all() throws AnalysisException, InvalidInputException, IOException {
        RandomModel random = new RandomModel(directory, bench.context().seed("random model"));
        return List.of(control("random", "subnetwork of a random model", random, RandomModel.Kept.NOTHING),
                control("embeddings", "subnetwork of a random model with trained embeddings", random,
                        RandomModel.Kept.EMBEDDINGS));
    }

    private Network control(String name, String label, RandomModel random, RandomModel.Kept kept)
            throws AnalysisException, InvalidInputException, IOException {
        Map<String, FloatTensor> drawn = random.weights(kept);
        LanguageModel untrained = Bench.ask(() -> model.derive(drawn, bench.context().cancellation()));
        try (untrained) {
            Trained trained = bench.train(List.of(new Job("control." + name, untrained, bigrams, 0, "order 1")))
                    .getFirst();
            MaskSet masks = bench.masks(trained);
            Scores scores = bench.score(List.of(new Masked("control." + name, untrained,
                    random.maskable(bench.weights(), drawn), masks))).getFirst();
            return new Network("control." + name, label, masks, scores);
        }
    }
}

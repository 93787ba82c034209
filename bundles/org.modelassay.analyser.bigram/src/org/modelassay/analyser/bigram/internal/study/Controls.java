/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.bigram.internal.evaluate.Evaluator;
import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.study.Bench.Masked;
import org.modelassay.analyser.bigram.internal.train.Batches;
import org.modelassay.analyser.bigram.internal.train.LinearMap;
import org.modelassay.analyser.bigram.internal.train.Target;
import org.modelassay.analyser.bigram.internal.train.Trained;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;

/**
 * Subnetworks of models with random weights, and a linear map: what masks can do without what was learnt, and what
 * embeddings can do without blocks.
 *
 * @param bench     trains and scores
 * @param model     the trained model
 * @param directory its directory
 * @param bigrams   what the subnetworks are to predict
 */
record Controls(Bench bench, LanguageModel model, Path directory, Target bigrams) {

    /** How many sequences of the other trainings' batches make one of the linear map's: it has far less to learn. */
    private static final int PASSES = 4;

    List<Network> all() throws AnalysisException, InvalidInputException, IOException {
        RandomModel random = new RandomModel(directory, bench.weights(), bench.context().seed("random model"));
        return List.of(control("random", "subnetwork of a random model", random, RandomModel.Kept.NOTHING),
                control("embeddings", "the same with trained embeddings", random,
                        RandomModel.Kept.EMBEDDINGS),
                control("redrawn", "all trained but its matrices, redrawn", random,
                        RandomModel.Kept.ALL_BUT_MATRICES),
                linear());
    }

    private Network linear() throws AnalysisException, InvalidInputException, IOException {
        String name = "control.linear";
        int steps = bench.parameters().steps();
        Batches batches = new Batches(bench.tokens().training(), Math.ceilDiv(bench.parameters().batch(), PASSES),
                bench.context().seed(name));
        Scores scores = new Units<>(bench.context(), new Scores.Codec(), _ -> Bench.ask(() -> {
            bench.context().progress().activity("Training " + name);
            LinearMap map = new LinearMap(model, bigrams);
            map.train(batches, steps, bench.context().cancellation());
            return bench.evaluator().of(predictor(map));
        })).run(List.of(new UnitOfWork(name, steps))).getFirst();
        return new Network(name, "a linear map of embeddings", bench.weights().full().complement(), scores);
    }

    private Evaluator.Predictor predictor(LinearMap map) {
        return new Evaluator.Predictor() {

            @Override
            public List<float[]> logProbabilities(List<TokenIds> sequences)
                    throws InvalidInputException, InferenceException {
                return map.logProbabilities(sequences, bench.context().cancellation());
            }

            @Override
            public double loss(List<Example> examples) throws InvalidInputException, InferenceException {
                return map.loss(examples, bench.context().cancellation());
            }
        };
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
                    random.maskable(drawn), masks))).getFirst();
            return new Network("control." + name, label, masks, scores);
        }
    }
}

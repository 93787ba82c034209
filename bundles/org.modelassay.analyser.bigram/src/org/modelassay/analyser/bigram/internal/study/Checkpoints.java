/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.MaskedTensor;
import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.analyser.bigram.internal.study.Bench.Masked;
import org.modelassay.analyser.bigram.internal.train.Target;
import org.modelassay.analyser.bigram.internal.train.Trained;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;

/**
 * The model along its training, with a subnetwork of each checkpoint.
 *
 * @param bench   trains and scores
 * @param inputs  the checkpoints in order
 * @param bigrams what the subnetworks are to predict
 */
record Checkpoints(Bench bench, List<Input> inputs, Target bigrams) {

    List<Findings.Step> steps(double selected) throws AnalysisException, InvalidInputException, IOException {
        List<Findings.Step> steps = new ArrayList<>();
        double lambda = bench.parameters().checkpointLambda() < 0 ? selected : bench.parameters().checkpointLambda();
        for (Input checkpoint : inputs) {
            try (LanguageModel then = bench.context().inference().open(checkpoint, bench.context().cancellation())) {
                ModelWeights own = ModelWeights.read(checkpoint.path());
                if (!own.tensors().stream().map(MaskedTensor::shape).toList()
                        .equals(bench.weights().tensors().stream().map(MaskedTensor::shape).toList())) {
                    throw new AnalysisException(checkpoint.name() + " has other tensors than the model: give "
                            + "checkpoints of one training.");
                }
                String name = "checkpoint." + checkpoint.name();
                Trained trained = bench.train(List.of(new Job(name, then, bigrams, lambda, "order 1"))).getFirst();
                MaskSet masks = bench.masks(trained);
                List<Scores> scores = bench.score(List.of(new Masked(name + ".full", then, own, bench.weights().full()),
                        new Masked(name, then, own, masks)));
                steps.add(new Findings.Step(checkpoint.name(),
                        new Network(name + ".full", checkpoint.name(), bench.weights().full(), scores.get(0)),
                        new Network(name, checkpoint.name() + ", subnetwork", masks, scores.get(1)), trained));
            }
        }
        return steps;
    }
}

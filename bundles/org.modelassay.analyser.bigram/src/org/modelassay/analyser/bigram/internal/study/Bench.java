/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.modelassay.analyser.bigram.SubnetworkParameters;
import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analyser.bigram.internal.evaluate.Evaluator;
import org.modelassay.analyser.bigram.internal.evaluate.Scores;
import org.modelassay.analyser.bigram.internal.mask.MaskFile;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.analyser.bigram.internal.train.MaskTraining;
import org.modelassay.analyser.bigram.internal.train.Sparsification;
import org.modelassay.analyser.bigram.internal.train.Trained;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;

/**
 * Trains masks and scores networks as units of work, which the journal remembers.
 *
 * @param context    the run
 * @param parameters how
 * @param weights    the weights of the model
 * @param tokens     the text
 * @param evaluator  compares networks with the bigrams
 */
record Bench(RunContext context, SubnetworkParameters parameters, ModelWeights weights, TokenFile tokens,
        Evaluator evaluator) {

    /** A mask over a model. */
    record Masked(String name, LanguageModel model, ModelWeights weights, MaskSet masks) {
    }

    /** A failing call that may read files as well. */
    interface Work<T> {
        T run() throws InvalidInputException, InferenceException, IOException;
    }

    List<Trained> train(List<Job> jobs) throws AnalysisException, InvalidInputException, IOException {
        Map<String, Job> byName = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        Path scratch = context.scratch();
        return new Units<>(context, new Trained.Codec(scratch), unit -> {
            Job job = byName.get(unit.id());
            if (job == null) {
                throw new IllegalArgumentException(unit.id());
            }
            MaskTraining training = new MaskTraining(job.model(), weights.tensors(), job.target(), tokens.training(),
                    tokens.evaluation(), scratch);
            Sparsification settings = new Sparsification(job.lambda(), parameters.steps(), parameters.batch(),
                    parameters.decay());
            return ask(() -> training.run(job.name(), settings, context.seed(job.seed()), context.progress(),
                    context.cancellation()));
        }).run(jobs.stream().map(job -> new UnitOfWork(job.name(), parameters.steps())).toList());
    }

    MaskSet masks(Trained trained) throws InvalidInputException, IOException {
        return MaskFile.read(context.scratch().resolve(trained.file()), weights.tensors());
    }

    List<Scores> score(List<Masked> networks) throws AnalysisException, InvalidInputException, IOException {
        Map<String, Masked> byName = networks.stream()
                .collect(Collectors.toMap(each -> "score." + each.name(), Function.identity()));
        List<UnitOfWork> units = new ArrayList<>();
        networks.forEach(network -> units.add(new UnitOfWork("score." + network.name(), 0)));
        return new Units<>(context, new Scores.Codec(), unit -> {
            Masked network = byName.get(unit.id());
            if (network == null) {
                throw new IllegalArgumentException(unit.id());
            }
            context.progress().activity("Scoring " + network.name());
            return ask(() -> {
                try (LanguageModel masked = network.model().derive(network.weights().kept(network.masks()),
                        context.cancellation())) {
                    return evaluator.of(masked, context.cancellation());
                }
            });
        }).run(units);
    }

    /** Scores subnetworks of one model; name, label and masks of each stand at the same place. */
    List<Network> networks(LanguageModel model, List<String> names, List<String> labels, List<MaskSet> masks)
            throws AnalysisException, InvalidInputException, IOException {
        List<Masked> masked = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            masked.add(new Masked(names.get(i), model, weights, masks.get(i)));
        }
        List<Scores> scores = score(masked);
        List<Network> networks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            networks.add(new Network(names.get(i), labels.get(i), masks.get(i), scores.get(i)));
        }
        return networks;
    }

    static <T> T ask(Work<T> work) throws AnalysisException, InvalidInputException, IOException {
        try {
            return work.run();
        } catch (InferenceException e) {
            throw new AnalysisException(String.valueOf(e.getMessage()), e);
        }
    }
}

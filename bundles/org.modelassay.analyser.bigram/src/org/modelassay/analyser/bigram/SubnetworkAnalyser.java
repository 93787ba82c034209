/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analyser.bigram.internal.count.BigramFile;
import org.modelassay.analyser.bigram.internal.count.BigramTable;
import org.modelassay.analyser.bigram.internal.mask.MaskFile;
import org.modelassay.analyser.bigram.internal.mask.MaskedTensor;
import org.modelassay.analyser.bigram.internal.report.SubnetworkReport;
import org.modelassay.analyser.bigram.internal.study.Findings;
import org.modelassay.analyser.bigram.internal.study.Network;
import org.modelassay.analyser.bigram.internal.study.SubnetworkStudy;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Results;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;

/**
 * Which weights of a model make bigrams, and what is the model without them? (Chang and Bergen 2025, arXiv 2504.15471.)
 *
 * <p>Roles: {@code model}; {@code bigrams} and {@code text}, both artifacts of {@code bigram.distribution}; optionally
 * {@code checkpoints}, the model along its training. Artifacts: {@code bigram-mask}, and {@code optimal-mask}, of the
 * subnetwork that mimics the model itself.
 */
public final class SubnetworkAnalyser implements Analyser<SubnetworkParameters> {

    /** Bytes for each maskable weight: the weight, its mask, two means, its gate and its gradient. */
    private static final long BYTES_PER_WEIGHT = 24;

    @Override
    public Plan plan(Inputs inputs, SubnetworkParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        ModelDescription description = context.inference().describe(inputs.one("model"));
        long weights;
        try (Checkpoint checkpoint = Checkpoint.open(inputs.one("model").path());
                TokenFile tokens = TokenFile.open(inputs.one("text").path())) {
            weights = MaskedTensor.of(checkpoint).stream().mapToLong(MaskedTensor::size).sum();
            check(tokens, description, parameters);
        }
        List<UnitOfWork> units = new ArrayList<>();
        parameters.lambdas()
                .forEach(lambda -> units.add(new UnitOfWork("lambda." + lambda, parameters.steps())));
        for (int order = 2; order <= parameters.seeds(); order++) {
            units.add(new UnitOfWork("order." + order, parameters.steps()));
        }
        parameters.optimalLambdas()
                .forEach(lambda -> units.add(new UnitOfWork("optimal." + lambda, parameters.steps())));
        if (parameters.controls()) {
            List.of("random", "embeddings", "redrawn", "linear")
                    .forEach(name -> units.add(new UnitOfWork("control." + name, parameters.steps())));
        }
        inputs.all("checkpoints")
                .forEach(each -> units.add(new UnitOfWork("checkpoint." + each.name(), parameters.steps())));
        long passes = (long) units.size() * parameters.steps() * parameters.batch() * 3;
        return new Plan(units, "steps", 0, passes, weights * BYTES_PER_WEIGHT * context.threads(), List.of());
    }

    private static void check(TokenFile tokens, ModelDescription model, SubnetworkParameters parameters)
            throws InvalidInputException {
        if (tokens.length() > model.context()) {
            throw refuse("text", "its sequences have " + tokens.length() + " tokens, but the model takes "
                    + model.context(), "run bigram.distribution with a smaller length");
        }
        if (tokens.evaluation().count() < 2 || tokens.training().count() < parameters.batch()) {
            throw refuse("text",
                    "it has " + tokens.training().count() + " sequences to train on and "
                            + tokens.evaluation().count() + " held out",
                    "give a longer text: at least " + parameters.batch() + " to train on and 2 held out");
        }
    }

    @Override
    public void run(Inputs inputs, SubnetworkParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        BigramTable table = BigramFile.read(inputs.one("bigrams").path());
        try (LanguageModel model = context.inference().open(inputs.one("model"), context.cancellation());
                TokenFile tokens = TokenFile.open(inputs.one("text").path())) {
            check(tokens, model.description(), parameters);
            if (table.vocabulary() != model.description().vocabulary()) {
                throw refuse("bigrams", "they are over " + table.vocabulary() + " tokens, the model has "
                        + model.description().vocabulary(), "count with the tokenizer of this model");
            }
            SubnetworkStudy study = new SubnetworkStudy(inputs, model, tokens, table, parameters, context);
            Findings findings = study.run();
            new SubnetworkReport(findings, study.evaluator(), parameters, context.seed("bootstrap"))
                    .write(context.results());
            Network selected = findings.sweep().choice().network();
            write(context.results(), "bigram-mask", "The bigram subnetwork", selected, findings);
            if (findings.comparable().isPresent()) {
                write(context.results(), "optimal-mask", "The subnetwork that mimics the model itself",
                        findings.comparable().get(), findings);
            }
        }
    }

    private static void write(Results results, String name, String title, Network network, Findings findings)
            throws IOException {
        MaskFile.write(results.artifact(new Artifact(name, title, "safetensors",
                "One bit for each maskable weight, the lowest first. Input of bigram.overlap and bigram.rotation.")),
                network.masks(), findings.weights().tensors());
    }

    private static InvalidInputException refuse(String where, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(where, what, remedy));
    }
}

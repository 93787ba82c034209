/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.bigram.SubnetworkParameters;
import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analyser.bigram.internal.count.BigramTable;
import org.modelassay.analyser.bigram.internal.evaluate.Evaluator;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.analyser.bigram.internal.mask.Twins;
import org.modelassay.analyser.bigram.internal.train.MaskTraining;
import org.modelassay.analyser.bigram.internal.train.Target;
import org.modelassay.analyser.bigram.internal.train.Trained;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.RunContext;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;

/** Finds a subnetwork and everything that it is compared with. */
public final class SubnetworkStudy {

    private static final int QUANTILES = 50;

    private final Input input;

    private final List<Input> checkpoints;

    private final SubnetworkParameters parameters;

    private final RunContext context;

    private final LanguageModel model;

    private final ModelWeights weights;

    private final Target bigrams;

    private final Bench bench;

    /**
     * A study.
     *
     * @param inputs     model and checkpoints
     * @param model      the model, open
     * @param tokens     the text, open
     * @param table      the bigrams
     * @param parameters how
     * @param context    the run
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when the inputs do not fit each other
     * @throws IOException           when they cannot be read
     */
    public SubnetworkStudy(Inputs inputs, LanguageModel model, TokenFile tokens, BigramTable table,
            SubnetworkParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        this.input = inputs.one("model");
        this.checkpoints = inputs.all("checkpoints");
        this.parameters = parameters;
        this.context = context;
        this.model = model;
        this.weights = ModelWeights.read(input.path());
        this.bigrams = new Target.Bigrams(table, table.distributions());
        MaskTraining training = new MaskTraining(model, weights.tensors(), bigrams, tokens.training(),
                tokens.evaluation(), context.scratch());
        int sequences = Math.min(parameters.sequences(), tokens.evaluation().count());
        Evaluator evaluator = Bench.ask(() -> new Evaluator(tokens.evaluation().part(0, sequences), table,
                training.compared(context.cancellation())));
        this.bench = new Bench(context, parameters, weights, tokens, evaluator);
    }

    /**
     * Compares networks with the bigrams.
     *
     * @return the evaluator of this study
     */
    public Evaluator evaluator() {
        return bench.evaluator();
    }

    /**
     * Does it all.
     *
     * @return what was found
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when an input turns out to be unusable
     * @throws IOException           when a file cannot be read or written
     */
    public Findings run() throws AnalysisException, InvalidInputException, IOException {
        MaskSet all = weights.full();
        List<Network> ends =
                bench.networks(model, List.of("full", "empty"), List.of("the whole model", "no maskable weight"),
                        List.of(all, all.complement()));
        List<Double> lambdas = parameters.lambdas().stream().sorted().distinct().toList();
        Sweep sweep = Sweep.of(points("lambda", bigrams, lambdas), parameters.margin());
        MaskSet selected = sweep.choice().network().masks();
        Twins twin = new Twins(weights, QUANTILES);
        List<Network> twins = bench.networks(model, List.of("random", "largest", "stratified"),
                List.of("random weights", "the largest weights", "random weights as large"),
                List.of(twin.of(selected, Twins.Choice.RANDOM, context.seed("twins")),
                        twin.of(selected, Twins.Choice.LARGEST, context.seed("twins")),
                        twin.of(selected, Twins.Choice.STRATIFIED, context.seed("twins"))));
        List<Sweep.Point> optimal = points("optimal", new Target.Itself(model),
                parameters.optimalLambdas().stream().sorted().distinct().toList());
        Optional<Network> comparable = Sweep.likeInSize(optimal, selected.active());
        List<Network> without = without(sweep.choice().network(), twins, comparable);
        return new Findings(weights, ends.get(0), ends.get(1), sweep, orders(sweep), twins, optimal, comparable,
                without, controls(),
                new Checkpoints(bench, checkpoints, bigrams).steps(sweep.choice().lambda()),
                new Samples(bench, model).of(ends.get(0), without));
    }

    private List<Sweep.Point> points(String prefix, Target target, List<Double> lambdas)
            throws AnalysisException, InvalidInputException, IOException {
        List<Job> jobs =
                lambdas.stream().map(lambda -> new Job(prefix + "." + lambda, model, target, lambda, "order 1"))
                        .toList();
        return points(jobs, jobs.stream().map(job -> (job.target() instanceof Target.Itself ? "optimal" : "bigram")
                + " subnetwork, \u03bb " + job.lambda()).toList());
    }

    private List<Sweep.Point> points(List<Job> jobs, List<String> labels)
            throws AnalysisException, InvalidInputException, IOException {
        List<Trained> trained = bench.train(jobs);
        List<MaskSet> masks = new ArrayList<>();
        for (Trained each : trained) {
            masks.add(bench.masks(each));
        }
        List<Network> networks = bench.networks(model, jobs.stream().map(Job::name).toList(), labels, masks);
        List<Sweep.Point> points = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            points.add(new Sweep.Point(jobs.get(i).lambda(), trained.get(i), networks.get(i)));
        }
        return points;
    }

    private List<Network> orders(Sweep sweep) throws AnalysisException, InvalidInputException, IOException {
        double lambda = sweep.choice().lambda();
        List<Job> jobs = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int order = 2; order <= parameters.seeds(); order++) {
            jobs.add(new Job("lambda." + lambda + ".order." + order, model, bigrams, lambda, "order " + order));
            labels.add("\u03bb " + lambda + ", order " + order + " of the text");
        }
        return points(jobs, labels).stream().map(Sweep.Point::network).toList();
    }

    private List<Network> without(Network selected, List<Network> twins, Optional<Network> comparable)
            throws AnalysisException, InvalidInputException, IOException {
        List<Network> removed = new ArrayList<>();
        removed.add(new Network("bigram", "the bigram subnetwork", selected.masks(), selected.scores()));
        removed.addAll(twins);
        comparable.ifPresent(network -> removed
                .add(new Network("optimal", "the optimal subnetwork", network.masks(), network.scores())));
        return bench.networks(model, removed.stream().map(network -> "without." + network.name()).toList(),
                removed.stream().map(network -> "without " + network.label()).toList(),
                removed.stream().map(network -> network.masks().complement()).toList());
    }

    private List<Network> controls() throws AnalysisException, InvalidInputException, IOException {
        return parameters.controls() ? new Controls(bench, model, input.path(), bigrams).all() : List.of();
    }
}

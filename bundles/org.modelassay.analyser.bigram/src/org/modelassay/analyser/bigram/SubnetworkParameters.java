/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link SubnetworkAnalyser}.
 *
 * @param lambdas           what a gate costs, one training each
 * @param steps             the steps that a training is expected to take
 * @param batch             sequences in each step
 * @param decay             the weight decay of masks
 * @param margin            how much correlation the selected subnetwork may lose
 * @param seeds             how many orders of the text are tried at the selected lambda
 * @param optimalLambdas    what a gate costs when the subnetwork mimics the model itself
 * @param controls          whether subnetworks of models with random weights are trained
 * @param checkpointLambda  what a gate costs for checkpoints along training
 * @param sequences         held-out sequences that networks are compared on
 * @param samples           tokens of text that ablated networks write
 * @param resamples         draws for intervals
 * @param confidence        the coverage of intervals
 */
public record SubnetworkParameters(
        @Parameter(label = "Lambdas",
                help = "What a gate costs, in nats at density 1: one training for each. 0 belongs "
                        + "to it, because the selected subnetwork is judged by it.",
                min = 1, max = 100) List<Double> lambdas,
        @Parameter(label = "Steps", help = "The steps that a training is expected to take. Rate and sharpening follow "
                + "from it; the published runs take about 7,500, small models do with 600.", min = 10, max = 1_000_000,
                unit = "steps") int steps,
        @Parameter(label = "Batch", help = "Sequences in each step.", min = 1, max = 65536,
                unit = "sequences") int batch,
        @Parameter(label = "Weight decay of masks", help = "As AdamW has it.", min = 0, max = 10,
                advanced = true) double decay,
        @Parameter(label = "Margin", help = "The selected subnetwork is that of the greatest lambda whose correlation "
                + "is at most this far below that of lambda 0.", min = 0, max = 1, advanced = true) double margin,
        @Parameter(label = "Orders of the text", help = "How many trainings are made at the selected lambda. They show "
                + "how far the order of the text decides; they are no independent models.", min = 1,
                max = 100) int seeds,
        @Parameter(label = "Lambdas of the optimal subnetwork",
                help = "What a gate costs when the subnetwork mimics the "
                        + "model itself; the sparsest one that is not smaller than the bigram subnetwork is compared with it.",
                min = 0, max = 100) List<Double> optimalLambdas,
        @Parameter(label = "Train controls",
                help = "Whether subnetworks of models with random weights, at lambda 0, and "
                        + "a linear map of embeddings are trained.") boolean controls,
        @Parameter(label = "Lambda along training", help = "What a gate costs for the checkpoints along training; "
                + "negative for the selected lambda.", min = -1, max = 1e9, advanced = true) double checkpointLambda,
        @Parameter(label = "Held-out sequences", help = "How many held-out sequences networks are compared on, at "
                + "most.", min = 2, max = 1e9, unit = "sequences") int sequences,
        @Parameter(label = "Length of samples",
                help = "Tokens that networks without a subnetwork write, at temperature "
                        + "0.3.",
                min = 0, max = 1000, unit = "tokens", advanced = true) int samples,
        @Parameter(label = "Resamples", help = "How often sequences are drawn again for intervals.", min = 100,
                max = 1_000_000, advanced = true) int resamples,
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence) {

    /** What most users want for a small model; large ones need 7,500 steps. */
    public static final SubnetworkParameters DEFAULT =
            new SubnetworkParameters(List.of(0.0, 1.0, 5.0, 10.0, 50.0, 100.0),
                    600, 16, 0.01, 0.04, 3, List.of(1.0, 10.0, 50.0), true, -1, 512, 40, 1000, 0.95);

    /** Copies and checks the lists. */
    public SubnetworkParameters {
        lambdas = List.copyOf(lambdas);
        optimalLambdas = List.copyOf(optimalLambdas);
        for (double lambda : lambdas) {
            if (!(lambda >= 0) || !Double.isFinite(lambda)) {
                throw new IllegalArgumentException("lambdas must be finite and at least 0: " + lambda);
            }
        }
        for (double lambda : optimalLambdas) {
            if (!(lambda >= 0) || !Double.isFinite(lambda)) {
                throw new IllegalArgumentException("optimalLambdas must be finite and at least 0: " + lambda);
            }
        }
        if (!lambdas.contains(0.0)) {
            throw new IllegalArgumentException("lambdas must contain 0, by which the others are judged: " + lambdas);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.modelassay.model.Axis;
import org.modelassay.model.AxisScale;
import org.modelassay.model.Comparator;
import org.modelassay.model.MatrixScale;
import org.modelassay.model.Metric;
import org.modelassay.model.Outcome;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.SeriesStyle;
import org.modelassay.model.Severity;
import org.modelassay.model.StatementKind;

/** Runs that look like real ones; their numbers are made up around those of a small fine-tuned pair. */
final class Samples {

    static final List<String> KINDS =
            List.of("embedding", "q", "k", "v", "o", "gate", "up", "down", "norm", "head", "other");

    private Samples() {
    }

    /** A run with every kind of result. */
    static Run sparsity(Path directory) {
        RunBuilder builder = new RunBuilder(directory);
        statements(builder);
        metrics(builder);
        charts(builder);
        tables(builder);
        builder.artifact("mask", "Which weights changed (packed bits)", "arrays/mask.safetensors", 34_816)
                .message(Severity.WARNING,
                        "The tensor lm_head.weight is missing in the tuned checkpoint and was skipped.",
                        "models/sft-lr5e-6-bf16/model.safetensors, tensor lm_head.weight",
                        "Compare checkpoints of the same architecture, or ignore this if the weights are tied.")
                .message(Severity.INFO, "Digests were computed in the same pass.", "", "");
        Provenance provenance = builder.provenance();
        RunBuilder.input(provenance, "base", "base-bf16");
        RunBuilder.input(provenance, "tuned", "sft-lr5e-6-bf16");
        RunBuilder.parameter(provenance, "tolerances", "0, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3");
        RunBuilder.parameter(provenance, "nullReplicates", "200");
        return builder.run();
    }

    private static void statements(RunBuilder builder) {
        builder.statement(StatementKind.ANSWER, Outcome.NONE,
                "38.7 % of 260,032 weights are unchanged; rounding alone would leave between 35.8 and 43.0 %: "
                        + "explained by rounding.")
                .statement(StatementKind.GATE, Outcome.PASS,
                        "Both checkpoints hold the same 48 tensors in bf16, and 61.3 % of the weights changed: enough "
                                + "to judge.")
                .statement(StatementKind.CONTROL, Outcome.FAIL,
                        "A dense Gaussian update of the same norm, rounded as the checkpoint was (master-cast), leaves "
                                + "35.8 % unchanged.")
                .statement(StatementKind.CONTROL, Outcome.INCONCLUSIVE,
                        "If the base lies on the bf16 grid (on-grid), 43.0 % would be unchanged.")
                .statement(StatementKind.NOTE, Outcome.NONE, "No float32 pair was given, so that the third null, the "
                        + "permuted real update, could not be computed.");
        builder.verdict("sparsity.bit_exact", Comparator.GREATER_OR_EQUAL, 0.3, 0.38653, Outcome.PASS);
        builder.verdict("sparsity.within_1e-05", Comparator.GREATER_OR_EQUAL, 0.9, 0.4412, Outcome.FAIL)
                .setMessage("sparsity.within_1e-05 is 0.4412, but at least 0.9 was expected");
        builder.verdict("null.excess", Comparator.GREATER, 0, Double.NaN, Outcome.INCONCLUSIVE).unsetActual();
    }

    private static void metrics(RunBuilder builder) {
        Metric sparsity = builder.metric("sparsity.bit_exact", "Unchanged weights, bit for bit", 0.38653241, "share");
        sparsity.setReading("higher = more sparse");
        sparsity.setLow(0.3846);
        sparsity.setHigh(0.3884);
        sparsity.setConfidence(0.95);
        sparsity.setIntervalMethod("Wilson");
        sparsity.setPublished(0.814);
        sparsity.setPublishedSource("arXiv 2505.11711, Table 1: Tulu-3-8B DPO");
        builder.metric("sparsity.within_1e-05", "Unchanged within 0.00001", 0.44121, "share");
        builder.metric("sparsity.mean_over_matrices.bit_exact", "Mean over matrices, unweighted", 0.61877, "share");
        builder.metric("elements", "Weights compared", 260032, "count");
        builder.metric("delta.frobenius", "Norm of the update", 0.0123456789, "");
        builder.metric("skipped.tensors", "Tensors skipped", 1, "count");
        builder.metric("null.excess", "Excess over the null", Double.NaN, "share");
        builder.metric("params", "Weights of the real thing", 7_241_732_096.0, "count");
    }

    private static void charts(RunBuilder builder) {
        Axis share = builder.axis("unchanged weights", "share", AxisScale.LINEAR);
        builder.series("tolerance", "How much does the answer depend on the tolerance?", SeriesStyle.LINE,
                builder.axis("tolerance on the absolute difference", "", AxisScale.LOG), share,
                """
                        x,observed,master-cast,master-cast_low,master-cast_high,on-grid
                        0,0.3865,0.358,0.349,0.367,0.430
                        1e-08,0.3866,0.3581,0.3491,0.3671,0.4301
                        1e-07,0.3871,0.359,0.35,0.368,0.431
                        1e-06,0.3922,0.366,0.357,0.375,0.4381
                        1e-05,0.4412,0.424,0.415,0.433,0.482
                        0.0001,0.8231,0.814,0.805,0.823,0.8377
                        0.001,0.9999,0.9999,0.9998,1,0.9999
                        """, "observed=observed", "~master-cast=null: master-cast", "~on-grid=null: on-grid");
        visibility(builder);
        Random random = new Random(7);
        double[] values = IntStream.range(0, 5 * KINDS.size()).mapToDouble(i -> {
            int kind = i % KINDS.size();
            boolean outside = i < KINDS.size();
            boolean present = outside ? kind == 0 || kind == 8 || kind == 9 : kind > 0 && kind < 9;
            return present ? kind == 8 ? 0.98 + 0.02 * random.nextDouble() : 0.25 + 0.3 * random.nextDouble()
                    : Double.NaN;
        }).toArray();
        builder.matrix("by-layer", "Which matrices changed?", List.of("\u2013", "0", "1", "2", "3"), KINDS, values,
                builder.axis("unchanged weights", "share", AxisScale.LINEAR))
                .setReading("Darker = more of the matrix changed. The row without a number holds what belongs to no "
                        + "layer.");
        builder.distribution("ulp", "How far apart are the changed weights?",
                builder.axis("distance", "ulp", AxisScale.LOG), builder.axis("weights", "count", AxisScale.LOG), """
                        low,high,observed,null
                        0,1,100507,93091
                        1,2,88012,80233
                        2,4,41233,52011
                        4,8,19871,25012
                        8,16,7012,8120
                        16,32,2213,1342
                        32,64,871,221
                        64,128,201,2
                        128,256,12,0
                        """, "observed=observed", "~null=null: master-cast");
        builder.series("overlap", "Do two runs change the same weights?", SeriesStyle.BAR,
                builder.axis("pair", "", AxisScale.CATEGORY), builder.axis("shared changes, o1", "share",
                        AxisScale.LINEAR),
                """
                        x,observed,observed_low,observed_high,uniform,matched
                        seed 42 and seed 123,0.605,0.597,0.613,0.367,0.594
                        Tulu data and PRIME data,0.267,0.261,0.273,0.146,0.292
                        "seed, data and algorithm (DPO, PRIME)",0.591,0.58,0.602,0.230,0.602
                        """, "observed=observed", "~uniform=uniform chance", "~matched=magnitude-matched null");
        builder.series("trajectory", "When do weights move away from the base?", SeriesStyle.LINE,
                builder.axis("training step", "", AxisScale.LINEAR), builder.axis("weights", "share", AxisScale.LINEAR),
                trajectory(), "untouched=unchanged since the base", "never=never touched",
                "between=unchanged since the step before", "cancelled=touched, then back");
    }

    private static void visibility(RunBuilder builder) {
        StringBuilder csv = new StringBuilder("x,observed,cast,cast_low,cast_high,grid\n");
        for (int i = 0; i <= 24; i++) {
            double w = Math.pow(10, -5 + i / 6.0);
            double seen = 1 / (1 + Math.pow(w / 0.012, 1.6));
            double cast = 1 / (1 + Math.pow(w / 0.013, 1.5));
            csv.append(w).append(',').append(i < 2 ? "" : String.valueOf(seen)).append(',').append(cast).append(',')
                    .append(cast * 0.96).append(',').append(Math.min(1, cast * 1.04)).append(',').append(cast * 0.9)
                    .append('\n');
        }
        builder.series("visibility", "Are updates invisible where weights are large?", SeriesStyle.LINE,
                builder.axis("magnitude of the weight", "", AxisScale.LOG),
                builder.axis("changed weights", "share", AxisScale.LINEAR), csv.toString(), "observed=observed",
                "~cast=null: master-cast", "~grid=null: on-grid");
    }

    private static String trajectory() {
        StringBuilder csv = new StringBuilder("x,untouched,never,between,cancelled\n");
        for (int step = 0; step <= 2000; step += 100) {
            double t = step / 2000.0;
            csv.append(step).append(',').append(0.8 + 0.2 * Math.exp(-3 * t)).append(',')
                    .append(0.72 + 0.28 * Math.exp(-2.5 * t)).append(',').append(step == 0 ? "" : "0.93").append(',')
                    .append(0.08 * (1 - Math.exp(-3 * t))).append('\n');
        }
        return csv.toString();
    }

    private static void tables(RunBuilder builder) {
        StringBuilder csv = new StringBuilder(
                "tensor,dtype_base,shape,layer,kind,elements,equal_bit_exact,sparsity,delta_frobenius\r\n");
        for (int i = 0; i < 48; i++) {
            csv.append("model.layers.").append(i / 9).append(".self_attn.q_proj.weight,BF16,\"[64, 64]\",")
                    .append(i / 9)
                    .append(",q,4096,").append(1500 + i).append(',').append((1500 + i) / 4096.0).append(",1.25E-4\r\n");
        }
        builder.table("tensors", "Every tensor", csv.toString(), 48, "tensor:tensor:text:", "dtype_base:type:text:",
                "shape:shape:text:", "layer:layer:integer:", "kind:kind:text:", "elements:weights:integer:count",
                "equal_bit_exact:unchanged:integer:count", "sparsity:unchanged:number:share",
                "delta_frobenius:norm of the update:number:");
        StringBuilder tokens = new StringBuilder("token,value\n");
        Random random = new Random(3);
        for (String word : "Once upon a time , there was a little girl named Lily . She loved to play".split(" ")) {
            tokens.append("\" ").append(word).append("\",").append(-3 * random.nextDouble()).append('\n');
        }
        builder.tokens("text", "Where does the tuned model agree least?",
                builder.axis("log-probability", "nat", AxisScale.LINEAR), tokens.toString());
    }

    /** A large model: as many layers as the largest open ones have. */
    static Run manyLayers(Path directory) {
        RunBuilder builder = new RunBuilder(directory);
        builder.statement(StatementKind.ANSWER, Outcome.NONE, "Later layers changed more.");
        List<String> layers = IntStream.range(0, 126).mapToObj(String::valueOf).toList();
        Random random = new Random(1);
        double[] values = IntStream.range(0, 126 * KINDS.size())
                .mapToDouble(i -> i / (126.0 * KINDS.size()) * 0.6 + 0.3 * random.nextDouble()).toArray();
        builder.matrix("tall", "Which matrices changed?", layers, KINDS, values,
                builder.axis("unchanged weights", "share", AxisScale.LINEAR));
        builder.matrix("flat", "Which matrices changed in a model of one layer?", List.of("0"), KINDS,
                Arrays.copyOf(values, KINDS.size()), builder.axis("unchanged weights", "share",
                        AxisScale.LINEAR));
        double[] signed = IntStream.range(0, 36).mapToDouble(i -> (i * 7 % 36 - 12) / 10.0).toArray();
        List<String> runs = IntStream.range(0, 6)
                .mapToObj(i -> "checkpoints/qwen2.5-7b-instruct-grpo-seed-" + i + "/step-2000").toList();
        builder.matrix("pairs", "Do runs agree more than chance?", runs, runs, signed,
                builder.axis("agreement beyond chance", "points", AxisScale.LINEAR))
                .setScale(MatrixScale.DIVERGING);
        return builder.run();
    }

    /** A run that did not get far. */
    static Run failed(Path directory) {
        RunBuilder builder = new RunBuilder(directory);
        builder.run().setStatus(RunStatus.FAILED);
        builder.message(Severity.ERROR, "the file ended after 1,024 of 1,040,384 bytes",
                "models/tuned/model.safetensors, tensor model.embed_tokens.weight",
                "Download the file again and compare its digest.");
        return builder.run();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.GradientMode;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.GateCounts;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;

/**
 * Trains masks over frozen weights. The graph begins at the gated weights; the way from there to the masks is known in
 * closed form and costs a few passes over one flat array.
 */
final class MaskTrainer implements ModelTraining {

    private final TrainingLane lane;

    private final TrainingOptions options;

    private final Trainable.Masks masks;

    private final Weights weights;

    private final FlatMasks flat;

    private long steps;

    MaskTrainer(TorchScope owner, ModelPlan plan, Weights weights, TrainingOptions options, Trainable.Masks masks)
            throws InferenceException {
        this.options = options;
        this.masks = masks;
        this.weights = weights;
        this.lane = new TrainingLane(owner, plan, weights, options, "masks");
        boolean done = false;
        try {
            this.flat = new FlatMasks(lane.scope(), lane.kernels(), weights.tensors(), masks);
            done = true;
        } finally {
            if (!done) {
                lane.close();
            }
        }
    }

    @Override
    public StepReport step(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double sharpness = masks.sharpnessAfter(steps);
        try (TorchScope pass = lane.scope().inner()) {
            Tensor gates = flat.gates(pass, sharpness);
            double penalty = options.penalty() == 0 ? 0
                    : options.penalty() * lane.kernels().tensor(pass, "mean", gates).toFloats().get(0);
            Slope slope = slope(pass, batch, flat.leaves(pass, gates), cancellation);
            Tensor gradient = flat.gradient(pass, slope.gradient(), gates, sharpness, options.penalty());
            double norm = lane.kernels().tensor(pass, "length", gradient).toFloats().get(0);
            TrainingLane.checkFinite(steps + 1, slope.loss(), penalty, norm);
            if (options.clip() > 0 && norm > options.clip()) {
                lane.kernels().run("scale", gradient, options.clip() / norm);
            }
            cancellation.check();
            double rate = options.schedule().at(steps + 1);
            flat.move(options.optimizer(), gradient, rate, steps + 1);
            flat.pull(masks.initial(), options.pull());
            steps++;
            return new StepReport(steps, slope.loss(), penalty, norm, rate);
        }
    }

    private record Slope(double loss, Tensor gradient) {
    }

    private Slope slope(TorchScope pass, List<Example> batch, Tensor[] leaves, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double loss = 0;
        Tensor total = null;
        for (ExampleGroup group : ExampleGroup.of(batch)) {
            try (GradientMode _ = GradientMode.on(); TorchScope part = lane.scope().inner()) {
                Tensor value = lane.value(part, group, batch.size(), named(leaves), cancellation);
                loss += lane.number(part, value);
                Tensor[] gradients = lane.gradients(part, value, leaves).toArray(Tensor[]::new);
                if (total == null) {
                    total = lane.kernels().tensor(pass, "flat", (Object) gradients);
                } else {
                    lane.kernels().run("add_to", total, lane.kernels().tensor(part, "flat", (Object) gradients));
                }
            }
        }
        if (total == null) {
            throw new IllegalArgumentException("a batch has at least one example");
        }
        return new Slope(loss, total);
    }

    @Override
    public double loss(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            Tensor[] leaves = flat.leaves(pass, flat.gates(pass, masks.sharpnessAfter(steps)));
            return lane.loss(batch, named(leaves), cancellation);
        }
    }

    private Map<String, Tensor> named(Tensor... leaves) {
        return flat.named(weights.tensors(), leaves);
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public FloatTensor parameters(String tensor) throws InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            return flat.values(pass, tensor);
        }
    }

    @Override
    public GateCounts gates(int bins) throws InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            return flat.histogram(pass, masks.sharpnessAfter(steps), bins);
        }
    }

    @Override
    public void export(Path directory) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            Tensor[] leaves = flat.leaves(pass, flat.gates(pass, masks.sharpnessAfter(steps)));
            lane.export(pass, flat.named(Map.of(), leaves), directory);
        }
    }

    @Override
    public void save(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            lane.save(pass, file, flat.state(pass), steps);
        }
    }

    @Override
    public void restore(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            steps = lane.restore(pass, file, flat.state(pass));
        }
    }

    @Override
    public void close() {
        lane.close();
    }
}

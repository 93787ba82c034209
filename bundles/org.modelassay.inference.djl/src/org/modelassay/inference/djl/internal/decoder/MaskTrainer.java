/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.GradientMode;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchModule.Gradients;
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

    private final ModelPlan plan;

    private final TrainingOptions options;

    private final Trainable.Masks masks;

    private final Weights weights;

    private final TorchScope scope;

    private final TorchModule kernels;

    private final Lane lane;

    private final SlotViews views;

    private final FlatMasks flat;

    private final Tables tables;

    private final ModelDigest digest;

    private long steps;

    MaskTrainer(TorchScope owner, ModelPlan plan, Weights weights, TrainingOptions options, Trainable.Masks masks)
            throws InferenceException {
        this.plan = plan;
        this.digest = new ModelDigest(plan.directory());
        this.options = options;
        this.masks = masks;
        this.weights = weights;
        this.scope = owner.inner();
        boolean done = false;
        try {
            this.kernels = TorchModule.compile(scope, KernelSource.of("masks"), new LinkedHashMap<>(),
                    Gradients.POSSIBLE);
            this.lane = Lane.of(scope, plan.spec(), weights, Gradients.POSSIBLE);
            this.views = new SlotViews(scope, plan.slots());
            this.flat = new FlatMasks(scope, kernels, weights.tensors(), masks);
            this.tables = new Tables(scope);
            done = true;
        } finally {
            if (!done) {
                scope.close();
            }
        }
    }

    @Override
    public StepReport step(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double sharpness = masks.sharpnessAfter(steps);
        try (TorchScope pass = scope.inner()) {
            Tensor gates = flat.gates(pass, sharpness);
            double penalty = options.penalty() == 0 ? 0
                    : options.penalty() * kernels.tensor(pass, "mean", gates).toFloats().get(0);
            Slope slope = slope(pass, batch, flat.leaves(pass, gates), cancellation);
            Tensor gradient = flat.gradient(pass, slope.gradient(), gates, sharpness, options.penalty());
            double norm = kernels.tensor(pass, "length", gradient).toFloats().get(0);
            if (!Double.isFinite(slope.loss() + penalty + norm)) {
                throw new InferenceException("step " + (steps + 1) + " was not made: loss " + slope.loss()
                        + ", norm of the gradient " + norm + ". Try a lower rate or clipping.");
            }
            if (options.clip() > 0 && norm > options.clip()) {
                kernels.run("scale", gradient, options.clip() / norm);
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
            try (GradientMode _ = GradientMode.on(); TorchScope part = scope.inner()) {
                Tensor value = value(part, group, batch.size(), leaves, cancellation);
                loss += lane.module().tensor(part, "number", value).toFloats().get(0);
                Tensor[] gradients = lane.module().tensors(part, "leaf_gradients", value, leaves)
                        .toArray(Tensor[]::new);
                if (total == null) {
                    total = kernels.tensor(pass, "flat", (Object) gradients);
                } else {
                    kernels.run("add_to", total, kernels.tensor(part, "flat", (Object) gradients));
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
        try (TorchScope pass = scope.inner()) {
            Tensor[] leaves = flat.leaves(pass, flat.gates(pass, masks.sharpnessAfter(steps)));
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                try (TorchScope part = scope.inner()) {
                    Tensor value = value(part, group, batch.size(), leaves, cancellation);
                    loss += lane.module().tensor(part, "number", value).toFloats().get(0);
                }
            }
            return loss;
        }
    }

    private Tensor value(TorchScope pass, ExampleGroup group, int batch, Tensor[] leaves, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        lane.use(views.of(pass, flat.named(weights.tensors(), leaves)));
        return lane.loss(pass, group, 1.0 / batch, tables, cancellation);
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public FloatTensor parameters(String tensor) throws InferenceException {
        try (TorchScope pass = scope.inner()) {
            return flat.values(pass, tensor);
        }
    }

    @Override
    public GateCounts gates(int bins) throws InferenceException {
        try (TorchScope pass = scope.inner()) {
            return flat.histogram(pass, masks.sharpnessAfter(steps), bins);
        }
    }

    @Override
    public void export(Path directory) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            TorchModule exports = TorchModule.compile(pass, KernelSource.of("training"), new LinkedHashMap<>());
            Tensor[] leaves = flat.leaves(pass, flat.gates(pass, masks.sharpnessAfter(steps)));
            new TrainedModel(exports, pass, plan.directory(), flat.named(Map.of(), leaves)).write(directory);
        }
    }

    @Override
    public void save(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            new TrainingFile(kernels, pass, digest, options).write(file, flat.state(pass), steps);
        }
    }

    @Override
    public void restore(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            steps = new TrainingFile(kernels, pass, digest, options).read(file, flat.state(pass));
        }
    }

    @Override
    public void close() {
        scope.close();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.decoder.Parameters.Parameter;
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

/** Trains weights, on a lane and parameters of its own. */
final class Trainer implements ModelTraining {

    private final ModelPlan plan;

    private final TrainingOptions options;

    private final TorchScope scope;

    private final TorchModule kernels;

    private final Lane lane;

    private final SlotViews views;

    private final Parameters parameters;

    private final Tables tables;

    private final ModelDigest digest;

    private long steps;

    Trainer(TorchScope owner, ModelPlan plan, Weights weights, TrainingOptions options, Trainable.Weights trainable)
            throws InferenceException {
        this.plan = plan;
        this.digest = new ModelDigest(plan.directory());
        this.options = options;
        this.scope = owner.inner();
        boolean done = false;
        try {
            this.kernels = TorchModule.compile(scope, KernelSource.of("training"), new LinkedHashMap<>(),
                    Gradients.POSSIBLE);
            this.lane = Lane.of(scope, plan.spec(), weights, Gradients.POSSIBLE);
            this.views = new SlotViews(scope, plan.slots());
            this.parameters = new Parameters(scope, kernels, weights.tensors(), trainable);
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
        try (GradientMode _ = GradientMode.on(); TorchScope pass = scope.inner()) {
            Tensor[] leaves = leaves(pass);
            List<Tensor> gradients = new ArrayList<>();
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                // what a group keeps for its way back goes before the next one begins
                try (TorchScope part = pass.inner()) {
                    Tensor value = value(part, group, batch.size(), leaves, cancellation);
                    loss += number(part, value);
                    add(gradients, lane.module().tensors(pass, "leaf_gradients", value, leaves));
                }
            }
            double penalty = penalise(pass, leaves, gradients);
            double norm = finish(pass, gradients);
            if (!Double.isFinite(loss + penalty + norm)) {
                throw new InferenceException("step " + (steps + 1) + " was not made: loss " + loss + ", norm of the "
                        + "gradient " + norm + ". Try a lower rate or clipping.");
            }
            cancellation.check();
            double rate = options.schedule().at(steps + 1);
            parameters.move(options.optimizer(), gradients, rate, steps + 1);
            parameters.pull(options.pull());
            steps++;
            return new StepReport(steps, loss, penalty, norm, rate);
        }
    }

    @Override
    public double loss(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            Tensor[] values = parameters.all().stream().map(Parameter::value).toArray(Tensor[]::new);
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                try (TorchScope part = pass.inner()) {
                    loss += number(part, value(part, group, batch.size(), values, cancellation));
                }
            }
            return loss;
        }
    }

    private Tensor[] leaves(TorchScope pass) throws InferenceException {
        List<Tensor> leaves = new ArrayList<>();
        for (Parameter parameter : parameters.all()) {
            leaves.add(lane.module().tensor(pass, "leaf", parameter.value()));
        }
        return leaves.toArray(Tensor[]::new);
    }

    private Tensor value(TorchScope pass, ExampleGroup group, int batch, Tensor[] leaves, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        lane.use(views.of(pass, parameters.effective(pass, leaves)));
        return lane.loss(pass, group, 1.0 / batch, tables, cancellation);
    }

    private double number(TorchScope pass, Tensor value) throws InferenceException {
        return lane.module().tensor(pass, "number", value).toFloats().get(0);
    }

    private void add(List<Tensor> totals, List<Tensor> parts) throws InferenceException {
        if (totals.isEmpty()) {
            totals.addAll(parts);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            kernels.run("add_to", totals.get(i), parts.get(i));
            parts.get(i).close();
        }
    }

    private double penalise(TorchScope pass, Tensor[] leaves, List<Tensor> gradients) throws InferenceException {
        double sum = 0;
        for (int i = 0; i < leaves.length && options.penalty() != 0; i++) {
            Tensor value = parameters.penalty(pass, i, leaves[i], options.penalty());
            sum += number(pass, value);
            List<Tensor> own = lane.module().tensors(pass, "leaf_gradients", value, new Tensor[] {leaves[i]});
            kernels.run("add_to", gradients.get(i), own.getFirst());
        }
        return sum;
    }

    /** Masks and clips gradients; answers with their norm between the two. */
    private double finish(TorchScope pass, List<Tensor> gradients) throws InferenceException {
        double squares = 0;
        for (int i = 0; i < gradients.size(); i++) {
            if (parameters.all().get(i).mask().isPresent()) {
                kernels.run("multiply", gradients.get(i), parameters.all().get(i).mask().get());
            }
            squares += kernels.tensor(pass, "squared_length", gradients.get(i)).toFloats().get(0);
        }
        double norm = Math.sqrt(squares);
        if (options.clip() > 0 && norm > options.clip()) {
            for (Tensor gradient : gradients) {
                kernels.run("scale", gradient, options.clip() / norm);
            }
        }
        return norm;
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public FloatTensor parameters(String tensor) throws InferenceException {
        Parameter parameter = parameters.all().stream().filter(candidate -> candidate.name().equals(tensor))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(tensor + " is not trained"));
        try (TorchScope pass = scope.inner()) {
            return kernels.tensor(pass, "read", parameter.value()).toFloats();
        }
    }

    @Override
    public GateCounts gates(int bins) {
        throw new IllegalStateException("weights have no gates");
    }

    @Override
    public void export(Path directory) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            Tensor[] values = parameters.all().stream().map(Parameter::value).toArray(Tensor[]::new);
            Map<String, Tensor> weights = parameters.effective(pass, values);
            weights.keySet().retainAll(options.trainable().tensors());
            new TrainedModel(kernels, pass, plan.directory(), weights).write(directory);
        }
    }

    @Override
    public void save(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            new TrainingFile(kernels, pass, digest, options).write(file, parameters.state(), steps);
        }
    }

    @Override
    public void restore(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            steps = new TrainingFile(kernels, pass, digest, options).read(file, parameters.state());
        }
    }

    @Override
    public void close() {
        scope.close();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.decoder.Parameters.Parameter;
import org.modelassay.inference.djl.internal.torch.GradientMode;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.GateCounts;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;

/** Trains weights, on a lane and parameters of its own. */
final class Trainer implements ModelTraining {

    private final TrainingLane lane;

    private final TrainingOptions options;

    private final Parameters parameters;

    private long steps;

    Trainer(TorchScope owner, ModelPlan plan, Weights weights, TrainingOptions options, Trainable.Weights trainable)
            throws InferenceException {
        this.options = options;
        this.lane = new TrainingLane(owner, plan, weights, options, "training");
        boolean done = false;
        try {
            this.parameters = new Parameters(lane.scope(), lane.kernels(), weights.tensors(), trainable);
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
        try (GradientMode _ = GradientMode.on(); TorchScope pass = lane.scope().inner()) {
            Tensor[] leaves = leaves(pass);
            List<Tensor> gradients = new ArrayList<>();
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                // what a group keeps for its way back goes before the next one begins
                try (TorchScope part = pass.inner()) {
                    Tensor value = lane.value(part, group, batch.size(), parameters.effective(part, leaves),
                            cancellation);
                    loss += lane.number(part, value);
                    add(gradients, lane.gradients(pass, value, leaves));
                }
            }
            double penalty = penalise(pass, leaves, gradients);
            double norm = finish(pass, gradients);
            TrainingLane.checkFinite(steps + 1, loss, penalty, norm);
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
        try (TorchScope pass = lane.scope().inner()) {
            return lane.loss(batch, parameters.effective(pass, values()), cancellation);
        }
    }

    private Tensor[] values() {
        return parameters.all().stream().map(Parameter::value).toArray(Tensor[]::new);
    }

    private Tensor[] leaves(TorchScope pass) throws InferenceException {
        List<Tensor> leaves = new ArrayList<>();
        for (Parameter parameter : parameters.all()) {
            leaves.add(lane.leaf(pass, parameter.value()));
        }
        return leaves.toArray(Tensor[]::new);
    }

    private void add(List<Tensor> totals, List<Tensor> parts) throws InferenceException {
        if (totals.isEmpty()) {
            totals.addAll(parts);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            lane.kernels().run("add_to", totals.get(i), parts.get(i));
            parts.get(i).close();
        }
    }

    private double penalise(TorchScope pass, Tensor[] leaves, List<Tensor> gradients) throws InferenceException {
        double sum = 0;
        for (int i = 0; i < leaves.length && options.penalty() != 0; i++) {
            Tensor value = parameters.penalty(pass, i, leaves[i], options.penalty());
            sum += lane.number(pass, value);
            List<Tensor> own = lane.gradients(pass, value, leaves[i]);
            lane.kernels().run("add_to", gradients.get(i), own.getFirst());
        }
        return sum;
    }

    /** Masks and clips gradients; answers with their norm between the two. */
    private double finish(TorchScope pass, List<Tensor> gradients) throws InferenceException {
        double squares = 0;
        for (int i = 0; i < gradients.size(); i++) {
            if (parameters.all().get(i).mask().isPresent()) {
                lane.kernels().run("multiply", gradients.get(i), parameters.all().get(i).mask().get());
            }
            squares += lane.kernels().tensor(pass, "squared_length", gradients.get(i)).toFloats().get(0);
        }
        double norm = Math.sqrt(squares);
        if (options.clip() > 0 && norm > options.clip()) {
            for (Tensor gradient : gradients) {
                lane.kernels().run("scale", gradient, options.clip() / norm);
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
        try (TorchScope pass = lane.scope().inner()) {
            return lane.kernels().tensor(pass, "read", parameter.value()).toFloats();
        }
    }

    @Override
    public GateCounts gates(int bins) {
        throw new IllegalStateException("weights have no gates");
    }

    @Override
    public void export(Path directory) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            Map<String, Tensor> weights = parameters.effective(pass, values());
            weights.keySet().retainAll(options.trainable().tensors());
            lane.export(pass, weights, directory);
        }
    }

    @Override
    public void save(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            lane.save(pass, file, parameters.state(), steps);
        }
    }

    @Override
    public void restore(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = lane.scope().inner()) {
            steps = lane.restore(pass, file, parameters.state());
        }
    }

    @Override
    public void close() {
        lane.close();
    }
}

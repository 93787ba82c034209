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
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.TrainingOptions;

/** A training under way, on a lane and parameters of its own. One thread at a time uses it. */
public final class Trainer implements AutoCloseable {

    private final ModelPlan plan;

    private final TrainingOptions options;

    private final TorchScope scope;

    private final TorchModule kernels;

    private final Lane lane;

    private final SlotViews views;

    private final Parameters parameters;

    private long steps;

    Trainer(TorchScope owner, ModelPlan plan, Weights weights, TrainingOptions options) throws InferenceException {
        this.plan = plan;
        this.options = options;
        this.scope = owner.inner();
        boolean done = false;
        try {
            this.kernels = TorchModule.compile(scope, KernelSource.of("training"), new LinkedHashMap<>(),
                    Gradients.POSSIBLE);
            this.lane = new Lane(scope, plan.spec(), weights, Gradients.POSSIBLE);
            this.views = new SlotViews(scope, plan.slots());
            this.parameters = new Parameters(scope, kernels, weights.tensors(), options.trainable());
            done = true;
        } finally {
            if (!done) {
                scope.close();
            }
        }
    }

    /**
     * One step.
     *
     * @param batch        examples that fit the model
     * @param cancellation stops before parameters are touched
     * @return what was done
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails or a number is not finite
     */
    public StepReport step(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (GradientMode _ = GradientMode.on(); TorchScope pass = scope.inner()) {
            Tensor[] leaves = leaves(pass);
            List<Tensor> gradients = new ArrayList<>();
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                Tensor value = value(pass, group, batch.size(), leaves, cancellation);
                loss += number(pass, value);
                add(gradients, lane.module().tensors(pass, "leaf_gradients", value, leaves));
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

    /**
     * The mean loss without a step.
     *
     * @param batch        examples that fit the model
     * @param cancellation stops between blocks
     * @return the loss
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails
     */
    public double loss(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            Tensor[] values = parameters.all().stream().map(Parameter::value).toArray(Tensor[]::new);
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                loss += number(pass, value(pass, group, batch.size(), values, cancellation));
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
        ObjectiveCompiler objective = new ObjectiveCompiler(plan.spec().size().vocabulary());
        group.addTo(objective, 1.0 / batch);
        Tensor x = lane.finalState(pass, group.ids(), group.size(), cancellation);
        return objective.value(lane.module(), pass, lane.module().tensor(pass, "flat_logits", x));
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

    /**
     * The steps done.
     *
     * @return from 0
     */
    public long steps() {
        return steps;
    }

    /**
     * The parameters of a tensor.
     *
     * @param tensor its name
     * @return a copy
     * @throws InferenceException when the engine fails
     */
    public FloatTensor parameters(String tensor) throws InferenceException {
        Parameter parameter = parameters.all().stream().filter(candidate -> candidate.name().equals(tensor))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(tensor + " is not trained"));
        try (TorchScope pass = scope.inner()) {
            return kernels.tensor(pass, "read", parameter.value()).toFloats();
        }
    }

    /**
     * Writes the model as it is now.
     *
     * @param directory where, another directory than the model's own
     * @throws IOException           when it cannot be written
     * @throws InvalidInputException when the model's files were changed meanwhile
     * @throws InferenceException    when the engine fails
     */
    public void export(Path directory) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            Tensor[] values = parameters.all().stream().map(Parameter::value).toArray(Tensor[]::new);
            Map<String, Tensor> weights = parameters.effective(pass, values);
            weights.keySet().retainAll(options.trainable().tensors());
            new TrainedModel(kernels, pass, plan.directory(), weights).write(directory);
        }
    }

    /**
     * Writes everything that the next step depends on.
     *
     * @param file where
     * @throws IOException        when it cannot be written
     * @throws InferenceException when the engine fails
     */
    public void save(Path file) throws IOException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            new TrainingFile(kernels, pass, options).write(file, parameters, steps);
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @param file where
     * @throws IOException           when it cannot be read
     * @throws InvalidInputException when it does not fit
     * @throws InferenceException    when the engine fails
     */
    public void restore(Path file) throws IOException, InvalidInputException, InferenceException {
        try (TorchScope pass = scope.inner()) {
            steps = new TrainingFile(kernels, pass, options).read(file, parameters);
        }
    }

    @Override
    public void close() {
        scope.close();
    }
}

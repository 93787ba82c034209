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
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchModule.Gradients;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.TrainingOptions;

/** What trainings of weights and of masks share: a lane of their own, losses of batches, files. */
final class TrainingLane implements AutoCloseable {

    private final ModelPlan plan;

    private final TrainingOptions options;

    private final TorchScope scope;

    private final TorchModule kernels;

    private final Lane lane;

    private final SlotViews views;

    private final Tables tables;

    private final ModelDigest digest;

    /**
     * A lane.
     *
     * @param owner   what owns it
     * @param plan    the model
     * @param weights its weights
     * @param options how it is trained
     * @param own     the kernels of this kind of training
     * @throws InferenceException when the engine fails
     */
    TrainingLane(TorchScope owner, ModelPlan plan, Weights weights, TrainingOptions options, String own)
            throws InferenceException {
        this.plan = plan;
        this.digest = new ModelDigest(plan.directory());
        this.options = options;
        this.scope = owner.inner();
        boolean done = false;
        try {
            this.kernels = TorchModule.compile(scope, KernelSource.of("arrays", own), new LinkedHashMap<>(),
                    Gradients.POSSIBLE);
            this.lane = Lane.of(scope, plan.spec(), weights, Gradients.POSSIBLE);
            this.views = new SlotViews(scope, plan.slots());
            this.tables = new Tables(scope);
            done = true;
        } finally {
            if (!done) {
                scope.close();
            }
        }
    }

    TorchScope scope() {
        return scope;
    }

    TorchModule kernels() {
        return kernels;
    }

    TrainingOptions options() {
        return options;
    }

    /** {@return the beginning of a graph that shares the memory of a tensor} */
    Tensor leaf(TorchScope pass, Tensor value) throws InferenceException {
        return lane.module().tensor(pass, "leaf", value);
    }

    /**
     * The part of a batch's mean loss that a group adds.
     *
     * @param part         what owns all that gradients need
     * @param group        some examples of the batch
     * @param batch        the size of the batch
     * @param tensors      the tensors of the model by their names
     * @param cancellation looked at between blocks
     * @return a tensor with one number
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails
     */
    Tensor value(TorchScope part, ExampleGroup group, int batch, Map<String, Tensor> tensors,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        lane.use(views.of(part, tensors));
        return lane.loss(part, group, 1.0 / batch, tables, cancellation);
    }

    double number(TorchScope pass, Tensor value) throws InferenceException {
        return lane.module().tensor(pass, "number", value).toFloats().get(0);
    }

    List<Tensor> gradients(TorchScope pass, Tensor value, Tensor... leaves) throws InferenceException {
        return lane.module().tensors(pass, "leaf_gradients", value, leaves);
    }

    /**
     * The mean loss of a batch.
     *
     * @param batch        examples
     * @param tensors      the tensors of the model by their names
     * @param cancellation looked at between blocks
     * @return the loss
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails
     */
    double loss(List<Example> batch, Map<String, Tensor> tensors, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        double loss = 0;
        for (ExampleGroup group : ExampleGroup.of(batch)) {
            try (TorchScope part = scope.inner()) {
                loss += number(part, value(part, group, batch.size(), tensors, cancellation));
            }
        }
        return loss;
    }

    /**
     * Refuses a step whose numbers are not finite, before anything is moved.
     *
     * @param step    the number of the step
     * @param loss    the loss
     * @param penalty what is added to it
     * @param norm    the norm of the gradient
     * @throws InferenceException when one of them is not finite
     */
    static void checkFinite(long step, double loss, double penalty, double norm) throws InferenceException {
        if (!Double.isFinite(loss + penalty + norm)) {
            throw new InferenceException("step " + step + " was not made: loss " + loss + ", norm of the gradient "
                    + norm + ". Try a lower rate or clipping.");
        }
    }

    void export(TorchScope pass, Map<String, Tensor> weights, Path directory)
            throws IOException, InvalidInputException {
        new TrainedModel(kernels, pass, plan.directory(), weights).write(directory);
    }

    void save(TorchScope pass, Path file, Map<String, Tensor> state, long steps)
            throws IOException, InvalidInputException, InferenceException {
        new TrainingFile(kernels, pass, digest, options).write(file, state, steps);
    }

    /** {@return the number of steps in the file} */
    long restore(TorchScope pass, Path file, Map<String, Tensor> state)
            throws IOException, InvalidInputException, InferenceException {
        return new TrainingFile(kernels, pass, digest, options).read(file, state);
    }

    @Override
    public void close() {
        scope.close();
    }
}

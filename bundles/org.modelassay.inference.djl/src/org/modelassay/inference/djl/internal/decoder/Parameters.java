/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Trainable;

/** What is trained, with the optimiser's memory, and the weights that it makes of frozen ones. */
final class Parameters {

    private final TorchModule kernels;

    private final Map<String, Tensor> frozen;

    private final List<Parameter> all = new ArrayList<>();

    private long elements;

    /**
     * The parameter of one tensor.
     *
     * @param name   the tensor
     * @param frozen its weights in the model
     * @param value  what is trained
     * @param first  the running mean of gradients, or the velocity
     * @param second the running mean of their squares
     * @param mask   what gradients are multiplied by
     */
    record Parameter(String name, Tensor frozen, Tensor value, Tensor first, Tensor second, Optional<Tensor> mask) {
    }

    Parameters(TorchScope scope, TorchModule kernels, Map<String, Tensor> frozen, Trainable.Weights trainable)
            throws InferenceException {
        this.kernels = kernels;
        this.frozen = frozen;
        for (String name : trainable.tensors()) {
            Tensor weights = frozen.get(name);
            if (weights == null) {
                throw new IllegalArgumentException("no tensor " + name);
            }
            Tensor value = kernels.tensor(scope, "copied", weights);
            all.add(new Parameter(name, weights, value, kernels.tensor(scope, "filled", weights, 0.0),
                    kernels.tensor(scope, "filled", weights, 0.0), mask(scope, trainable, name, weights)));
            elements += weights.size();
        }
    }

    private Optional<Tensor> mask(TorchScope scope, Trainable.Weights trainable, String name, Tensor weights)
            throws InferenceException {
        FloatTensor mask = trainable.gradientMasks().get(name);
        return mask == null ? Optional.empty()
                : Optional.of(kernels.tensor(scope, "on", scope.tensor(mask), weights));
    }

    List<Parameter> all() {
        return all;
    }

    /**
     * The tensors of the model with those that are trained in their place.
     *
     * @param pass   what owns the new ones
     * @param leaves one for each parameter
     * @return name to tensor
     * @throws InferenceException when the engine fails
     */
    Map<String, Tensor> effective(TorchScope pass, Tensor... leaves) throws InferenceException {
        Map<String, Tensor> tensors = new LinkedHashMap<>(frozen);
        for (int i = 0; i < leaves.length; i++) {
            Parameter parameter = all.get(i);
            tensors.put(parameter.name(), kernels.tensor(pass, "weight_of", leaves[i], parameter.frozen()));
        }
        return tensors;
    }

    /**
     * The part of the penalty that one parameter adds.
     *
     * @param pass   what owns it
     * @param index  which parameter
     * @param leaf   its leaf
     * @param weight the weight of the whole penalty
     * @return a tensor with one number
     * @throws InferenceException when the engine fails
     */
    Tensor penalty(TorchScope pass, int index, Tensor leaf, double weight) throws InferenceException {
        return kernels.tensor(pass, "distance", leaf, all.get(index).frozen(), weight / elements);
    }

    /**
     * Everything that the next step depends on.
     *
     * @return tensors by the names they have in a file
     */
    Map<String, Tensor> state() {
        Map<String, Tensor> state = new LinkedHashMap<>();
        for (Parameter parameter : all) {
            state.put("value." + parameter.name(), parameter.value());
            state.put("first." + parameter.name(), parameter.first());
            state.put("second." + parameter.name(), parameter.second());
        }
        return state;
    }

    /**
     * Moves every parameter.
     *
     * @param optimizer how
     * @param gradients one for each parameter
     * @param rate      how far
     * @param step      the number of the step, from 1
     * @throws InferenceException when the engine fails
     */
    void move(Optimizer optimizer, List<Tensor> gradients, double rate, long step) throws InferenceException {
        for (int i = 0; i < gradients.size(); i++) {
            Parameter at = all.get(i);
            switch (optimizer) {
            case Optimizer.Sgd sgd ->
                    kernels.run("descend", at.value(), at.first(), gradients.get(i), rate, sgd.momentum());
            case Optimizer.Adam adam -> {
                double decay = at.value().shape().length > 1 ? adam.decay() : 0;
                kernels.run("adam", at.value(), at.first(), at.second(), gradients.get(i), rate, adam.beta1(),
                        adam.beta2(), adam.epsilon(), decay, step);
            }
            }
        }
    }

    /**
     * Takes every parameter a part of the way back to where it began.
     *
     * @param share from 0 to below 1
     * @throws InferenceException when the engine fails
     */
    void pull(double share) throws InferenceException {
        for (int i = 0; i < all.size() && share > 0; i++) {
            kernels.run("pull", all.get(i).value(), all.get(i).frozen(), share);
        }
    }
}

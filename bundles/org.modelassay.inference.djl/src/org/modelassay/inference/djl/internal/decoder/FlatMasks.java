/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.training.GateCounts;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Trainable;

/** Masks over frozen weights with the optimiser's memory, each as one flat array over all masked tensors. */
final class FlatMasks {

    private final TorchModule kernels;

    private final List<String> names;

    private final Tensor[] originals;

    private final Tensor frozen;

    private final Tensor value;

    private final Tensor first;

    private final Tensor second;

    FlatMasks(TorchScope scope, TorchModule kernels, Map<String, Tensor> weights, Trainable.Masks masks)
            throws InferenceException {
        this.kernels = kernels;
        this.names = masks.tensors();
        this.originals = names.stream().map(name -> {
            Tensor tensor = weights.get(name);
            if (tensor == null) {
                throw new IllegalArgumentException("no tensor " + name);
            }
            return tensor;
        }).toArray(Tensor[]::new);
        this.frozen = kernels.tensor(scope, "flat", (Object) originals);
        this.value = kernels.tensor(scope, "beginning", frozen, masks.initial());
        this.first = kernels.tensor(scope, "zeros", frozen);
        this.second = kernels.tensor(scope, "zeros", frozen);
    }

    long elements() {
        return frozen.size();
    }

    Tensor gates(TorchScope pass, double sharpness) throws InferenceException {
        return kernels.tensor(pass, "gates", value, sharpness);
    }

    /**
     * The gated weights as leaves of a graph.
     *
     * @param pass  what owns them
     * @param gates the gates
     * @return one for each masked tensor, in the order of their names
     * @throws InferenceException when the engine fails
     */
    Tensor[] leaves(TorchScope pass, Tensor gates) throws InferenceException {
        return kernels.tensors(pass, "leaves", frozen, gates, originals).toArray(Tensor[]::new);
    }

    Map<String, Tensor> named(Map<String, Tensor> all, Tensor... leaves) {
        Map<String, Tensor> tensors = new LinkedHashMap<>(all);
        for (int i = 0; i < leaves.length; i++) {
            tensors.put(names.get(i), leaves[i]);
        }
        return tensors;
    }

    /**
     * The gradient with respect to the masks.
     *
     * @param pass      what owns it
     * @param gradient  the gradient with respect to the gated weights, flat; it is overwritten
     * @param gates     the gates
     * @param sharpness their sharpness
     * @param penalty   the weight of the mean gate in the loss
     * @return the gradient, flat
     * @throws InferenceException when the engine fails
     */
    Tensor gradient(TorchScope pass, Tensor gradient, Tensor gates, double sharpness, double penalty)
            throws InferenceException {
        return kernels.tensor(pass, "mask_gradient", gradient, frozen, gates, sharpness, penalty / elements());
    }

    void move(Optimizer optimizer, Tensor gradient, double rate, long step) throws InferenceException {
        switch (optimizer) {
        case Optimizer.Sgd sgd -> kernels.run("descend", value, first, gradient, rate, sgd.momentum());
        case Optimizer.Adam adam -> kernels.run("adam", list(value), list(first), list(second), list(gradient), rate,
                adam.beta1(), adam.beta2(), adam.epsilon(), adam.decay(), step);
        }
    }

    /**
     * Takes every mask a part of the way back to where it began.
     *
     * @param initial the first value of every mask
     * @param share   from 0 to below 1
     * @throws InferenceException when the engine fails
     */
    void pull(double initial, double share) throws InferenceException {
        if (share > 0) {
            kernels.run("pull", value, frozen, initial, share);
        }
    }

    private static Tensor[] list(Tensor tensor) {
        return new Tensor[] {tensor};
    }

    GateCounts histogram(TorchScope pass, double sharpness, int bins) throws InferenceException {
        FloatTensor rows = kernels.tensor(pass, "histogram", gates(pass, sharpness), bins).toFloats();
        long[] counts = new long[bins];
        Arrays.setAll(counts, bin -> ((long) rows.get(bin) << 20) + (long) rows.get(bins + bin));
        return new GateCounts(counts);
    }

    FloatTensor values(TorchScope pass, String name) throws InferenceException {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(name + " is not masked");
        }
        return kernels.tensor(pass, "read", places(pass, value).get(index)).toFloats();
    }

    /**
     * Everything that the next step depends on, as views.
     *
     * @param pass what owns the views
     * @return tensors by the names they have in a file
     * @throws InferenceException when the engine fails
     */
    Map<String, Tensor> state(TorchScope pass) throws InferenceException {
        List<Tensor> values = places(pass, value);
        List<Tensor> firsts = places(pass, first);
        List<Tensor> seconds = places(pass, second);
        Map<String, Tensor> state = new LinkedHashMap<>();
        for (int i = 0; i < originals.length; i++) {
            state.put("value." + names.get(i), values.get(i));
            state.put("first." + names.get(i), firsts.get(i));
            state.put("second." + names.get(i), seconds.get(i));
        }
        return state;
    }

    private List<Tensor> places(TorchScope pass, Tensor whole) throws InferenceException {
        List<Tensor> places = new ArrayList<>();
        long start = 0;
        for (Tensor original : originals) {
            places.add(kernels.tensor(pass, "part", whole, start, original));
            start += original.size();
        }
        return places;
    }
}

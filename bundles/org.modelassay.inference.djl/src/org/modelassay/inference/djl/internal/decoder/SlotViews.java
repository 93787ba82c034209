/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchModule.Gradients;
import org.modelassay.inference.djl.internal.torch.TorchScope;

/** Fills the slots of a decoder with views of whole tensors, through which gradients flow back to the tensors. */
final class SlotViews {

    private final SlotPlan plan;

    private final TorchModule kernels;

    SlotViews(TorchScope scope, SlotPlan plan) throws InferenceException {
        this.plan = plan;
        this.kernels = TorchModule.compile(scope, KernelSource.of("weights"), new LinkedHashMap<>(),
                Gradients.POSSIBLE);
    }

    /**
     * The weights of a decoder.
     *
     * @param scope   what owns the views
     * @param tensors whole tensors by their names in the checkpoint
     * @return the weights
     * @throws InferenceException when the engine fails
     */
    Weights of(TorchScope scope, Map<String, Tensor> tensors) throws InferenceException {
        List<SequencedMap<String, Tensor>> layers = new ArrayList<>();
        for (List<SlotSource> layer : plan.layers()) {
            layers.add(views(scope, layer, tensors));
        }
        return new Weights(views(scope, plan.model(), tensors), layers, tensors);
    }

    private SequencedMap<String, Tensor> views(TorchScope scope, List<SlotSource> sources,
            Map<String, Tensor> tensors) throws InferenceException {
        SequencedMap<String, Tensor> views = new LinkedHashMap<>();
        for (SlotSource source : sources) {
            Tensor view = tensors.get(source.tensor().name());
            if (view == null) {
                throw new IllegalArgumentException("no tensor " + source.tensor().name());
            }
            if (source.transposed()) {
                view = kernels.tensor(scope, "transposed", view);
            }
            if (source.rows() != view.shape()[0]) {
                view = kernels.tensor(scope, "rows", view, source.firstRow(), source.rows());
            }
            views.put(source.slot(), view);
        }
        return views;
    }
}

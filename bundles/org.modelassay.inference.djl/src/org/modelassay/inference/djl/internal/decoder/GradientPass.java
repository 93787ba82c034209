/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.GradientMode;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.gradient.GradientRule;
import org.modelassay.inference.site.Site;

/** Runs a pass forward and back. */
final class GradientPass {

    private final ModelPlan plan;

    private final Weights weights;

    GradientPass(ModelPlan plan, Weights weights) {
        this.plan = plan;
        this.weights = weights;
    }

    /**
     * Runs it.
     *
     * @param lane         a lane where gradients are possible
     * @param owner        what owns all tensors of the request
     * @param request      checked against the model
     * @param edits        the interventions
     * @param cancellation looked at between blocks
     * @return the value and its gradients
     * @throws InvalidInputException when the objective does not fit the sequence
     * @throws InferenceException    when the engine fails
     */
    GradientResult run(Lane lane, TorchScope owner, GradientRequest request, List<Edit> edits,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        int length = request.tokens().size();
        ObjectiveCompiler objective = new ObjectiveCompiler(plan.spec().size().vocabulary());
        objective.add(request.objective(), 1, 0, length);
        TorchModule module = lane.module();
        try (GradientMode _ = GradientMode.on(); TorchScope pass = owner.inner()) {
            Tensor[] leaves = leaves(module, pass, request.weights());
            if (leaves.length > 0) {
                Map<String, Tensor> tensors = new LinkedHashMap<>(weights.tensors());
                for (int i = 0; i < leaves.length; i++) {
                    tensors.put(request.weights().get(i), leaves[i]);
                }
                lane.use(new SlotViews(pass, plan.slots()).of(pass, tensors));
            }
            lane.watch(pass, new Hooks(List.of(), edits), length);
            follow(module, request);
            Tensor x = lane.finalState(pass, Lane.ids(request.tokens()), 1, cancellation);
            Tensor value = objective.value(module, pass, module.tensor(pass, "flat_logits", x),
                    new Tables(pass));
            cancellation.check();
            List<FloatTensor> found = module.tensors(pass, "gradients", value, leaves).stream().map(Tensor::toFloats)
                    .toList();
            return result(request, module.tensor(pass, "number", value).toFloats().get(0), found);
        } finally {
            module.run("unfollow");
            module.run("unwatch");
            if (!request.weights().isEmpty()) {
                lane.use(weights);
            }
        }
    }

    private Tensor[] leaves(TorchModule module, TorchScope pass, List<String> names) throws InferenceException {
        Tensor[] leaves = new Tensor[names.size()];
        for (int i = 0; i < leaves.length; i++) {
            Tensor whole = weights.tensors().get(names.get(i));
            if (whole == null) {
                throw new IllegalArgumentException("no tensor " + names.get(i));
            }
            leaves[i] = module.tensor(pass, "leaf", whole);
        }
        return leaves;
    }

    private void follow(TorchModule module, GradientRequest request) throws InferenceException {
        SiteNumbers numbers = new SiteNumbers(plan.spec().size().layers());
        long[] followed = new long[numbers.count()];
        double[] factors = new double[numbers.count()];
        Arrays.fill(factors, 1);
        request.sites().forEach(site -> followed[numbers.of(site)] = 1);
        for (GradientRule rule : request.rules()) {
            factors[numbers.of(rule.site())] = rule.factor();
        }
        module.run("follow", followed, factors);
    }

    private static GradientResult result(GradientRequest request, double value, List<FloatTensor> found) {
        SequencedMap<Site, FloatTensor> sites = new LinkedHashMap<>();
        List<Site> ordered = request.sites().stream().sorted(Site.inOrderOfComputation()).toList();
        for (int i = 0; i < ordered.size(); i++) {
            sites.put(ordered.get(i), found.get(i));
        }
        SequencedMap<String, FloatTensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < request.weights().size(); i++) {
            tensors.put(request.weights().get(i), found.get(ordered.size() + i));
        }
        return new GradientResult(value, sites, tensors);
    }
}

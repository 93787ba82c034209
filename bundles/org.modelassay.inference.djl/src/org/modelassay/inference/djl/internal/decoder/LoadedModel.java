/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.SequenceScores;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchEngine;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchModule.Gradients;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;

/** A model in memory: checks requests and runs them, each on a lane of its own. Safe for use by many threads. */
public final class LoadedModel implements AutoCloseable {

    private final ModelPlan plan;

    private final TorchScope scope;

    private final Weights weights;

    private final SiteShapes sites;

    private final EditCompiler edits;

    private final RequestChecks checks;

    private final Map<Gradients, Deque<Lane>> idle = new EnumMap<>(Gradients.class);

    private final boolean packs;

    private LoadedModel(ModelPlan plan, TorchScope scope, Weights weights, boolean packs) {
        this.plan = plan;
        this.packs = packs;
        this.scope = scope;
        this.weights = weights;
        this.sites = new SiteShapes(plan.spec(), weights.layerSlots());
        this.checks = new RequestChecks(plan.spec(), sites, weights.tensors());
        this.edits = new EditCompiler(sites, new SiteNumbers(plan.spec().size().layers()));
    }

    /**
     * Loads the weights of a plan.
     *
     * @param engine       the engine
     * @param plan         the plan
     * @param device       where it runs
     * @param access       whether weights are mapped or copied
     * @param cancellation stops between tensors
     * @return the model
     * @throws InvalidInputException when a file was changed meanwhile
     * @throws InferenceException    when reading or the engine fails
     */
    public static LoadedModel load(TorchEngine engine, ModelPlan plan, String device, WeightAccess access,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        TorchScope scope = engine.scope();
        boolean done = false;
        try {
            LoadedModel loaded = new LoadedModel(plan, scope, weights(scope, plan, device, access, cancellation),
                    access == WeightAccess.PACKED && plan.packedBytes(device) > 0);
            done = true;
            return loaded;
        } catch (IOException e) {
            throw new InferenceException("the weights in " + plan.directory() + " cannot be read: " + e.getMessage(),
                    e);
        } finally {
            if (!done) {
                scope.close();
            }
        }
    }

    private static Weights weights(TorchScope scope, ModelPlan plan, String device, WeightAccess access,
            Cancellation cancellation) throws InvalidInputException, IOException, InferenceException {
        try (Checkpoint checkpoint = Checkpoint.open(plan.directory())) {
            Optional<Checkpoint> reader = access == WeightAccess.MAPPED ? Optional.empty() : Optional.of(checkpoint);
            WeightLoader loader = new WeightLoader(scope, plan.format(), device, reader,
                    access == WeightAccess.COPIED);
            SequencedMap<String, Tensor> model = loader.load(plan.slots().model(), cancellation);
            List<SequencedMap<String, Tensor>> layers = new ArrayList<>();
            for (List<SlotSource> layer : plan.slots().layers()) {
                layers.add(loader.load(layer, cancellation));
            }
            return new Weights(model, layers, loader.tensors());
        }
    }

    /**
     * What it was loaded from.
     *
     * @return the plan
     */
    public ModelPlan plan() {
        return plan;
    }

    /**
     * The kinds of site it has.
     *
     * @return in the order of computation
     */
    public List<SiteKind> siteKinds() {
        return sites.kinds();
    }

    /** {@return its whole tensors by their names in the checkpoint} */
    Map<String, Tensor> tensors() {
        return weights.tensors();
    }

    /**
     * Runs a pass without cache.
     *
     * @param request      the pass
     * @param cancellation stops between blocks
     * @return logits and captured values
     * @throws InvalidInputException when the request does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public ForwardResult forward(ForwardRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        checks.checkTokens(request.tokens(), request.tokens().size());
        int length = request.tokens().size();
        checks.checkCaptures(request.captures(), length);
        checks.checkInterventions(request.interventions(), length);
        Hooks hooks = new Hooks(request.captures(), edits.compile(request.interventions(), PassRange.prompt(length)));
        Output output = switch (request.logits()) {
        case NONE -> new Output.Nothing();
        case LAST -> new Output.LastLogits();
        case ALL -> new Output.AllLogits();
        };
        PassResult result =
                run(cancellation, lane -> lane.run(request.tokens(), 0, Optional.empty(), hooks, output, cancellation));
        SequencedMap<Site, FloatTensor> captured = new LinkedHashMap<>();
        for (int i = 0; i < result.captured().size(); i++) {
            captured.put(hooks.captures().get(i).site(), result.captured().get(i));
        }
        return new ForwardResult(result.outputs().stream().findFirst(), captured);
    }

    /**
     * Scores a continuation.
     *
     * @param context       at least one token
     * @param continuation  at least one token
     * @param interventions changes to the pass
     * @param cancellation  stops between blocks
     * @return log-probabilities
     * @throws InvalidInputException when the request does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public LogProbabilities score(TokenIds context, TokenIds continuation, List<Intervention> interventions,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        checks.checkTokens(context, context.size());
        checks.checkTokens(continuation, context.size() + continuation.size() - 1);
        TokenIds input = context.then(continuation.slice(0, continuation.size() - 1));
        checks.checkInterventions(interventions, input.size());
        Hooks hooks = new Hooks(List.of(), edits.compile(interventions, PassRange.prompt(input.size())));
        Output output = new Output.Scores(continuation, context.size() - 1);
        PassResult result =
                run(cancellation, lane -> lane.run(input, 0, Optional.empty(), hooks, output, cancellation));
        List<Double> perToken = new ArrayList<>();
        List<Boolean> greedy = new ArrayList<>();
        for (int i = 0; i < continuation.size(); i++) {
            perToken.add((double) result.outputs().get(0).get(i));
            greedy.add(result.outputs().get(1).get(i) > 0);
        }
        return new LogProbabilities(continuation, perToken, greedy);
    }

    /**
     * Runs a pass forward and back.
     *
     * @param request      the pass and the number
     * @param cancellation stops between blocks
     * @return the number and its gradients
     * @throws InvalidInputException when the request does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public GradientResult gradient(GradientRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        int length = request.tokens().size();
        checks.checkTokens(request.tokens(), length);
        checks.checkInterventions(request.interventions(), length);
        checks.checkCaptures(request.sites().stream().map(Capture::of).toList(), length);
        checks.checkCaptures(request.rules().stream().map(rule -> Capture.of(rule.site())).toList(), length);
        checks.checkWeights(request.weights());
        List<Edit> changes = edits.compile(request.interventions(), PassRange.prompt(length));
        GradientPass pass = new GradientPass(plan, weights);
        return run(Gradients.POSSIBLE, cancellation, lane -> pass.run(lane, scope, request, changes, cancellation));
    }

    /**
     * What requests are held against.
     *
     * @return the checks
     */
    public RequestChecks checks() {
        return checks;
    }

    /**
     * Begins a training.
     *
     * @param options how, with a checked trainable
     * @return the training
     * @throws InferenceException when the engine fails
     */
    public ModelTraining train(TrainingOptions options) throws InferenceException {
        return switch (options.trainable()) {
        case Trainable.Weights chosen -> new Trainer(scope, plan, weights, options, chosen);
        case Trainable.Masks masks -> new MaskTrainer(scope, plan, weights, options, masks);
        };
    }

    /**
     * The mean loss of a batch.
     *
     * @param batch        checked examples
     * @param cancellation stops between blocks
     * @return the loss
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails
     */
    public double loss(List<Example> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return run(cancellation, lane -> {
            double loss = 0;
            for (ExampleGroup group : ExampleGroup.of(batch)) {
                try (TorchScope pass = scope.inner()) {
                    Tensor value = lane.loss(pass, group, 1.0 / batch.size(), new Tables(pass), cancellation);
                    loss += lane.module().tensor(pass, "number", value).toFloats().get(0);
                }
            }
            return loss;
        });
    }

    /**
     * A model with other values of some tensors, which shares the rest with this one and must be closed before it.
     *
     * @param values       checked values by the names of tensors
     * @param cancellation stops between tensors
     * @return the model
     * @throws InferenceException when memory does not suffice or the engine fails
     */
    public LoadedModel derive(Map<String, FloatTensor> values, Cancellation cancellation) throws InferenceException {
        TorchScope inner = scope.inner();
        boolean done = false;
        try {
            TorchModule kernels = TorchModule.compile(inner, KernelSource.of("weights"), new LinkedHashMap<>(),
                    Gradients.POSSIBLE);
            Map<String, Tensor> tensors = new LinkedHashMap<>(weights.tensors());
            for (Map.Entry<String, FloatTensor> entry : values.entrySet()) {
                cancellation.check();
                Tensor before = tensors.get(entry.getKey());
                if (before == null) {
                    throw new IllegalArgumentException("no tensor " + entry.getKey());
                }
                try (TorchScope copy = inner.inner()) {
                    tensors.put(entry.getKey(), kernels.tensor(inner, "as_is", copy.tensor(entry.getValue()), before));
                }
            }
            LoadedModel derived = new LoadedModel(plan, inner, new SlotViews(inner, plan.slots()).of(inner, tensors),
                    false);
            done = true;
            return derived;
        } finally {
            if (!done) {
                inner.close();
            }
        }
    }

    /**
     * Begins continuations.
     *
     * @param requests  what and how
     * @param tokenizer the model's tokenizer
     * @return the continuations, to be closed
     * @throws InvalidInputException when a request does not fit the model
     */
    public Continuations begin(List<GenerationRequest> requests, Optional<Tokenizer> tokenizer)
            throws InvalidInputException {
        checks.checkGenerations(requests, tokenizer.isPresent());
        return new Continuations(this, scope.inner(), requests, tokenizer);
    }

    /**
     * What the model thinks of every token of some sequences.
     *
     * @param sequences    checked sequences
     * @param cancellation stops between blocks
     * @return one entry for each
     * @throws InvalidInputException never
     * @throws InferenceException    when the engine fails
     */
    public List<SequenceScores> scores(List<TokenIds> sequences, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return run(cancellation, lane -> new SequenceScorer(lane, scope).scores(sequences, cancellation));
    }

    EditCompiler edits() {
        return edits;
    }

    /** Work on a lane. */
    interface LaneWork<T> {
        T run(Lane lane) throws InferenceException, InvalidInputException;
    }

    <T> T onLane(Cancellation cancellation, LaneWork<T> work) throws InferenceException, InvalidInputException {
        return run(cancellation, work);
    }

    private <T> T run(Cancellation cancellation, LaneWork<T> work)
            throws InferenceException, InvalidInputException {
        return run(Gradients.NEVER, cancellation, work);
    }

    private <T> T run(Gradients gradients, Cancellation cancellation, LaneWork<T> work)
            throws InferenceException, InvalidInputException {
        Lane lane = borrow(gradients, cancellation);
        try {
            return work.run(lane);
        } finally {
            giveBack(gradients, lane);
        }
    }

    private Lane borrow(Gradients gradients, Cancellation cancellation) throws InferenceException {
        synchronized (idle) {
            Deque<Lane> free = idle.get(gradients);
            Lane lane = free == null ? null : free.poll();
            return lane == null ? newLane(gradients, cancellation) : lane;
        }
    }

    private Lane newLane(Gradients gradients, Cancellation cancellation) throws InferenceException {
        return packs && gradients == Gradients.NEVER ? Lane.packed(scope, plan.spec(), weights, cancellation)
                : Lane.of(scope, plan.spec(), weights, gradients);
    }

    private void giveBack(Gradients gradients, Lane lane) {
        synchronized (idle) {
            idle.computeIfAbsent(gradients, _ -> new ArrayDeque<>()).push(lane);
        }
    }

    @Override
    public void close() {
        scope.close();
    }
}

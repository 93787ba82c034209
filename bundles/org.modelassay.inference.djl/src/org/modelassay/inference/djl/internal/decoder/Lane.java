/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.djl.internal.architecture.Rotary;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.MatrixLibrary;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchModule.Gradients;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.text.TokenIds;

/**
 * A compiled decoder over shared weights, for one request at a time. Requests that run side by side each have a lane.
 */
final class Lane implements AutoCloseable {

    /** The work of one native call, in multiply-adds, after which cancellation is looked at: some 50 ms. */
    private static final long WORK_PER_CALL = 2_500_000_000L;

    private final DecoderSpec spec;

    private final TorchScope scope;

    private final TorchModule module;

    private final Tensor none;

    private int rotaryPositions;

    private Lane(TorchScope scope, DecoderSpec spec, TorchModule module) {
        this.spec = spec;
        this.scope = scope;
        this.none = scope.tensor();
        this.module = module;
    }

    /**
     * A lane that computes with the weights where they are.
     *
     * @param parent    what owns it
     * @param spec      the decoder
     * @param weights   its weights
     * @param gradients what may be done with results
     * @return the lane
     * @throws InferenceException when the engine fails
     */
    static Lane of(TorchScope parent, DecoderSpec spec, Weights weights, Gradients gradients)
            throws InferenceException {
        TorchScope scope = parent.inner();
        Lane lane = new Lane(scope, spec, TorchModule.compile(scope, source("linear", product(gradients)),
                DecoderAttributes.of(spec), gradients));
        lane.use(weights);
        return lane;
    }

    /**
     * A lane that lays matrices out a second time, which makes products fast and gradients impossible.
     *
     * @param parent       what owns it
     * @param spec         the decoder
     * @param weights      its weights, in float32 on the CPU
     * @param cancellation stops between blocks
     * @return the lane
     * @throws InferenceException when memory does not suffice or the engine fails
     */
    static Lane packed(TorchScope parent, DecoderSpec spec, Weights weights, Cancellation cancellation)
            throws InferenceException {
        TorchScope scope = parent.inner();
        boolean done = false;
        try {
            Lane lane = new Lane(scope, spec, TorchModule.compile(scope,
                    source("linear_packed", MatrixLibrary.ENGINE.kernel()), DecoderAttributes.packed(spec)));
            lane.use(weights);
            lane.module.run("begin_packs");
            for (int layer = 0; layer <= lane.layers(); layer++) {
                cancellation.check();
                lane.module.run("pack", layer);
            }
            done = true;
            return lane;
        } finally {
            if (!done) {
                scope.close();
            }
        }
    }

    private static String source(String linear, String product) {
        return KernelSource.of(SiteNumbers.constants(), "decoder", "attention", "mlp", "norm", linear, product,
                "rotary", "sites", "scoring", "choosing", "batches", "gradients");
    }

    private static String product(Gradients gradients) {
        return (gradients == Gradients.NEVER ? MatrixLibrary.ofThisMachine() : MatrixLibrary.ENGINE).kernel();
    }

    TorchModule module() {
        return module;
    }

    /**
     * Computes with other weights from now on.
     *
     * @param weights the weights
     * @throws InferenceException when the engine fails
     */
    void use(Weights weights) throws InferenceException {
        long[] windows = spec.windows().stream().mapToLong(Integer::longValue).toArray();
        module.run("set_model", weights.modelNames(), weights.modelTensors(), windows);
        for (int layer = 0; layer < spec.size().layers(); layer++) {
            module.run("add_layer", weights.layerNames(layer), weights.layerTensors(layer));
        }
    }

    /**
     * Room for keys and values.
     *
     * @param owner    what owns it
     * @param batch    sequences
     * @param capacity positions
     * @return the cache
     * @throws InferenceException when memory does not suffice
     */
    Tensor newCache(TorchScope owner, int batch, int capacity) throws InferenceException {
        return module.tensor(owner, "new_cache", batch, capacity);
    }

    /**
     * Runs a pass.
     *
     * @param tokens       the tokens from {@code start} on
     * @param start        their first position
     * @param cache        keys and values of earlier positions, extended by this pass; nothing for a pass of its own
     * @param hooks        what is kept and changed
     * @param output       what is computed at the end
     * @param cancellation looked at between blocks
     * @return the outputs and captured values
     * @throws InferenceException when the engine fails
     */
    PassResult run(TokenIds tokens, int start, Optional<Tensor> cache, Hooks hooks, Output output,
            Cancellation cancellation) throws InferenceException {
        ensureRotary(start + tokens.size());
        long[] ids = ids(tokens);
        cancellation.check();
        try (TorchScope pass = scope.inner()) {
            Optional<String> atOnce = atOnce(hooks, output, ids.length);
            if (atOnce.isPresent()) {
                Tensor result = module.tensor(pass, atOnce.get(), ids, start, cache.orElse(none));
                return new PassResult(List.of(result.toFloats()), List.of());
            }
            if (hooks.isEmpty()) {
                return new PassResult(compute(pass, ids, start, cache.orElse(none), output, cancellation), List.of());
            }
            return hooked(pass, ids, start, cache.orElse(none), hooks, output, cancellation);
        }
    }

    /**
     * One more token of sequences that end at the same slot of a cache.
     *
     * @param ids          the last token of each
     * @param pads         the slot at which each begins
     * @param slot         the slot of the tokens
     * @param cache        keys and values of what came before, extended by this pass
     * @param output       {@link Output.GreedyToken} or {@link Output.LastLogits}
     * @param cancellation looked at between blocks
     * @return a row for each sequence
     * @throws InferenceException when the engine fails
     */
    FloatTensor runRows(long[] ids, long[] pads, int slot, Tensor cache, Output output, Cancellation cancellation)
            throws InferenceException {
        ensureRotary(slot + 1);
        module.run("align", pads);
        try (TorchScope pass = scope.inner()) {
            Tensor x = blocks(pass, module.tensor(pass, "embed_rows", ids, slot), slot, cache,
                    layersPerCall(ids.length), cancellation);
            Tensor logits = module.tensor(pass, "row_logits", module.tensor(pass, "final_norm", x));
            return (output instanceof Output.GreedyToken ? module.tensor(pass, "greedy_rows", logits) : logits)
                    .toFloats();
        } finally {
            module.run("unalign");
        }
    }

    private Tensor blocks(TorchScope pass, Tensor embedded, int start, Tensor cache, int step,
            Cancellation cancellation) throws InferenceException {
        Tensor x = embedded;
        for (int layer = 0; layer < layers(); layer += step) {
            cancellation.check();
            Tensor next = module.tensor(pass, "blocks", x, layer, Math.min(layer + step, layers()), start, cache);
            x.close();
            x = next;
        }
        cancellation.check();
        return x;
    }

    static long[] ids(TokenIds tokens) {
        return Arrays.stream(tokens.toArray()).asLongStream().toArray();
    }

    /**
     * The hidden states of sequences after the final norm.
     *
     * @param pass         what owns them
     * @param ids          sequences of equal length, one after the other
     * @param batch        how many
     * @param cancellation looked at between blocks
     * @return [batch, positions, hidden]
     * @throws InferenceException when the engine fails
     */
    Tensor finalState(TorchScope pass, long[] ids, int batch, Cancellation cancellation) throws InferenceException {
        ensureRotary(ids.length / batch);
        Tensor embedded = module.tensor(pass, "embed_batch", ids, batch, 0);
        int step = layersPerCall(ids.length);
        return module.tensor(pass, "final_norm", blocks(pass, embedded, 0, none, step, cancellation));
    }

    /**
     * The loss of examples of equal length.
     *
     * @param pass         what owns it, and all that gradients need
     * @param group        the examples
     * @param weight       what the loss of each is multiplied by
     * @param tables       given distributions
     * @param cancellation looked at between blocks
     * @return a tensor with one number
     * @throws InvalidInputException when an objective does not fit its sequence
     * @throws InferenceException    when the engine fails
     */
    Tensor loss(TorchScope pass, ExampleGroup group, double weight, Tables tables, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        ObjectiveCompiler objective = new ObjectiveCompiler(spec.size().vocabulary());
        group.addTo(objective, weight);
        Tensor x = finalState(pass, group.ids(), group.size(), cancellation);
        Optional<long[]> rows = objective.chosenRows(group.ids().length);
        Tensor logits = rows.isPresent() ? module.tensor(pass, "chosen_logits", x, pass.tensor(rows.get()))
                : module.tensor(pass, "flat_logits", x);
        return objective.value(module, pass, logits, tables);
    }

    /** The method that does a short pass for the next token in one call. */
    private Optional<String> atOnce(Hooks hooks, Output output, int tokens) {
        if (!hooks.isEmpty() || layersPerCall(tokens) < layers()) {
            return Optional.empty();
        }
        return switch (output) {
        case Output.LastLogits _ -> Optional.of("step");
        case Output.GreedyToken _ -> Optional.of("greedy_step");
        case Output.Nothing _,Output.AllLogits _,Output.Scores _ -> Optional.empty();
        };
    }

    private PassResult hooked(TorchScope pass, long[] ids, int start, Tensor cache, Hooks hooks, Output output,
            Cancellation cancellation) throws InferenceException {
        watch(pass, hooks, ids.length);
        List<FloatTensor> outputs;
        List<Tensor> captured;
        try {
            outputs = compute(pass, ids, start, cache, output, cancellation);
        } finally {
            captured = module.tensors(pass, "unwatch");
        }
        return new PassResult(outputs, captured.stream().map(Tensor::toFloats).toList());
    }

    private List<FloatTensor> compute(TorchScope pass, long[] ids, int start, Tensor cache, Output output,
            Cancellation cancellation) throws InferenceException {
        Tensor x = blocks(pass, module.tensor(pass, "embed", ids, start), start, cache, layersPerCall(ids.length),
                cancellation);
        x = module.tensor(pass, "final_norm", x);
        return switch (output) {
        case Output.Nothing _ -> List.of();
        case Output.LastLogits _ -> List.of(module.tensor(pass, "last_logits", x).toFloats());
        case Output.GreedyToken _ -> List.of(module.tensor(pass, "greedy", module.tensor(pass, "last_logits", x))
                .toFloats());
        case Output.AllLogits _ -> List.of(module.tensor(pass, "all_logits", x).toFloats());
        case Output.Scores scores -> scores(pass, x, scores);
        };
    }

    private List<FloatTensor> scores(TorchScope pass, Tensor x, Output.Scores scores) throws InferenceException {
        long[] targets = new long[scores.targets().size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = scores.targets().get(i);
        }
        return module.tensors(pass, "scores", x, targets, scores.first()).stream().map(Tensor::toFloats).toList();
    }

    void watch(TorchScope pass, Hooks hooks, int count) throws InferenceException {
        SiteNumbers numbers = new SiteNumbers(layers());
        long[] captures = new long[numbers.count()];
        long[] edited = new long[numbers.count()];
        List<Tensor> positions = new ArrayList<>();
        List<Tensor> heads = new ArrayList<>();
        for (Capture capture : hooks.captures()) {
            positions.add(indices(pass, Hooks.positions(capture, count)));
            heads.add(indices(pass, capture.heads()));
            captures[numbers.of(capture.site())] = positions.size();
        }
        hooks.edits().forEach(edit -> edited[edit.site()] = 1);
        module.run("watch", captures, positions.toArray(Tensor[]::new), heads.toArray(Tensor[]::new), edited);
        for (Edit edit : hooks.edits()) {
            Tensor[] tensors = {indices(pass, edit.positions()), indices(pass, edit.heads()),
                    indices(pass, edit.keys()), edit.values().map(pass::tensor).orElse(none)};
            module.run("add_edit", edit.site(), edit.operation().ordinal(), edit.factor(), tensors);
        }
    }

    private static Tensor indices(TorchScope pass, List<Integer> indices) {
        return pass.tensor(indices.stream().mapToLong(Integer::longValue).toArray());
    }

    private void ensureRotary(int positions) throws InferenceException {
        if (spec.rotary().isEmpty() || positions <= rotaryPositions) {
            return;
        }
        int capacity = Math.max(positions, (int) Math.min(Math.max(256, 2L * positions), spec.size().context()));
        Rotary rotary = spec.rotary().get();
        int width = rotary.dimensions();
        try (TorchScope tables = scope.inner()) {
            module.run("set_rotary", tables.tensor(FloatTensor.of(rotary.cosines(capacity), capacity, width)),
                    tables.tensor(FloatTensor.of(rotary.sines(capacity), capacity, width)));
        }
        rotaryPositions = capacity;
    }

    private int layersPerCall(int tokens) {
        long perLayer = (long) tokens * spec.size().hidden()
                * (2L * spec.size().queryWidth() + 2L * spec.size().keyWidth() + 3L * spec.size().mlp());
        return Math.clamp(WORK_PER_CALL / Math.max(1, perLayer), 1, layers());
    }

    private int layers() {
        return spec.size().layers();
    }

    @Override
    public void close() {
        scope.close();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.MatrixKind;
import org.modelassay.checkpoint.layout.TensorPlace;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;

/**
 * The model before any training: matrices are normal with the standard deviation that its configuration calls
 * {@code initializer_range} (0.02 where it says nothing), scales of norms are 1 and shifts 0. Where all but the
 * maskable matrices is kept, each of these has the standard deviation that training gave it.
 *
 * @param model   the directory of the trained model
 * @param trained its maskable weights
 * @param seed    the origin of the randomness
 */
record RandomModel(Path model, ModelWeights trained, Seed seed) {

    private static final double USUAL_DEVIATION = 0.02;

    /** What keeps its trained values. */
    enum Kept {

        /** Nothing. */
        NOTHING,

        /** Embeddings and the output layer. */
        EMBEDDINGS,

        /** All but the maskable matrices, which keep their standard deviations. */
        ALL_BUT_MATRICES
    }

    SequencedMap<String, FloatTensor> weights(Kept kept) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            Optional<ModelConfig> config = checkpoint.config();
            double deviation = config.map(each -> each.number("initializer_range").orElse(USUAL_DEVIATION))
                    .orElse(USUAL_DEVIATION);
            SequencedMap<String, FloatTensor> weights = new LinkedHashMap<>();
            for (TensorInfo info : checkpoint.tensors().values()) {
                MatrixKind kind = TensorPlace.of(info, config).kind();
                boolean redrawn = switch (kept) {
                case NOTHING -> true;
                case EMBEDDINGS -> kind != MatrixKind.EMBEDDING && kind != MatrixKind.HEAD;
                case ALL_BUT_MATRICES -> trained.values().containsKey(info.name());
                };
                if (info.dtype().isFloat() && redrawn) {
                    weights.put(info.name(),
                            drawn(info, kept == Kept.ALL_BUT_MATRICES ? deviation(info.name()) : deviation));
                }
            }
            return weights;
        }
    }

    private double deviation(String tensor) {
        double squares = 0;
        float[] values = trained.of(tensor);
        for (float value : values) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares / values.length);
    }

    private FloatTensor drawn(TensorInfo info, double deviation) {
        RandomGenerator random = seed.derive(info.name()).generator();
        float[] values = new float[Math.toIntExact(info.elements())];
        boolean bias = info.name().endsWith(".bias");
        for (int i = 0; i < values.length; i++) {
            values[i] = info.rank() > 1 ? (float) (deviation * random.nextGaussian()) : bias ? 0 : 1;
        }
        return FloatTensor.wrap(MemorySegment.ofArray(values),
                info.shape().stream().mapToInt(Math::toIntExact).toArray());
    }

    /** The maskable weights of the random model. */
    ModelWeights maskable(Map<String, FloatTensor> drawn) {
        Map<String, float[]> values = new LinkedHashMap<>();
        trained.tensors().forEach(tensor -> {
            FloatTensor found = drawn.get(tensor.name());
            values.put(tensor.name(), found == null ? trained.of(tensor.name()) : found.toArray());
        });
        return new ModelWeights(trained.tensors(), values);
    }
}

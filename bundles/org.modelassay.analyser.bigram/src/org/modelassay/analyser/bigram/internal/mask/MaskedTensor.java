/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.MatrixKind;
import org.modelassay.checkpoint.layout.Part;
import org.modelassay.checkpoint.layout.TensorPlace;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * A matrix of attention or MLP, whose weights can be masked; embeddings, norms and biases never are (Chang and Bergen
 * 2025, section 3).
 *
 * @param name  the tensor
 * @param shape its shape, two axes
 * @param layer its layer
 * @param parts what it holds, as {@link TensorPlace} says
 */
public record MaskedTensor(String name, List<Long> shape, int layer, List<Part> parts) {

    private static final Set<MatrixKind> KINDS = EnumSet.of(MatrixKind.Q, MatrixKind.K, MatrixKind.V, MatrixKind.O,
            MatrixKind.GATE, MatrixKind.UP, MatrixKind.DOWN);

    /** Copies the lists. */
    public MaskedTensor {
        shape = List.copyOf(shape);
        parts = List.copyOf(parts);
    }

    /**
     * The maskable tensors of a model, by layer, then by name.
     *
     * @param model the checkpoint
     * @return the tensors
     * @throws InvalidInputException when there is none, or one is too large
     */
    public static List<MaskedTensor> of(Checkpoint model) throws InvalidInputException {
        Optional<ModelConfig> config = model.config();
        List<MaskedTensor> tensors = new ArrayList<>();
        for (TensorInfo info : model.tensors().values()) {
            TensorPlace place = TensorPlace.of(info, config);
            if (place.layer() >= 0 && info.rank() == 2
                    && place.parts().stream().allMatch(part -> KINDS.contains(part.kind()))) {
                if (info.elements() > Integer.MAX_VALUE) {
                    throw refuse(model, "the tensor " + info.name() + " has more than 2^31 elements");
                }
                tensors.add(new MaskedTensor(info.name(), info.shape(), place.layer(), place.parts()));
            }
        }
        if (tensors.isEmpty()) {
            throw refuse(model, "no matrix of attention or of a feed-forward network was recognised");
        }
        tensors.sort(Comparator.comparingInt(MaskedTensor::layer).thenComparing(MaskedTensor::name));
        return List.copyOf(tensors);
    }

    private static InvalidInputException refuse(Checkpoint model, String what) {
        return new InvalidInputException(Diagnostic.error(model.location().toString(), what,
                "give a decoder whose tensors are named as those of Llama, GPT-2 or GPT-NeoX"));
    }

    /**
     * The number of weights.
     *
     * @return rows times columns
     */
    public int size() {
        return Math.toIntExact(shape.getFirst() * shape.getLast());
    }

    /**
     * What a weight belongs to.
     *
     * @param index its place, rows one after the other
     * @return the kind of its matrix
     */
    public MatrixKind kind(int index) {
        if (parts.size() == 1) {
            return parts.getFirst().kind();
        }
        long columns = shape.getLast();
        for (Part part : parts) {
            long place = part.dimension() == 0 ? index / columns : index % columns;
            if (part.ranges().stream().anyMatch(range -> range.start() <= place && place < range.end())) {
                return part.kind();
            }
        }
        return MatrixKind.OTHER;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.sparsity.internal.kernel.Kernels;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.TensorPlace;

/**
 * Which tensors of two checkpoints are compared, and which are not.
 *
 * @param pairs   the pairs, in the order in which the base lies on disk
 * @param skipped every other tensor of either side
 */
public record Pairing(List<TensorPair> pairs, List<Skipped> skipped) {

    /** Copies the lists. */
    public Pairing {
        pairs = List.copyOf(pairs);
        skipped = List.copyOf(skipped);
    }

    /**
     * Pairs two checkpoints by the names of their tensors.
     *
     * @param base  the checkpoint before; its configuration tells where tensors stand
     * @param tuned the checkpoint after
     * @return the pairs
     */
    public static Pairing of(Checkpoint base, Checkpoint tuned) {
        List<TensorPair> pairs = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Map<String, TensorInfo> others = tuned.tensors();
        for (TensorInfo before : base.tensors().values()) {
            TensorInfo after = others.get(before.name());
            if (after == null) {
                skipped.add(new Skipped(before.name(), "missing in the tuned checkpoint"));
            } else if (!before.shape().equals(after.shape())) {
                skipped.add(new Skipped(before.name(), "shape " + before.shape() + " in the base, " + after.shape()
                        + " in the tuned checkpoint"));
            } else if (!Kernels.comparable(before.dtype(), after.dtype())) {
                skipped.add(new Skipped(before.name(),
                        "dtypes " + before.dtype() + " and " + after.dtype() + " have no common meaning"));
            } else {
                pairs.add(new TensorPair(before, after, TensorPlace.of(before, base.config())));
            }
        }
        others.keySet().stream().filter(name -> !base.tensors().containsKey(name))
                .forEach(name -> skipped.add(new Skipped(name, "missing in the base checkpoint")));
        return new Pairing(pairs, skipped);
    }

    /**
     * The bytes that comparing reads.
     *
     * @return the bytes of all pairs, both sides
     */
    public long bytes() {
        return pairs.stream().mapToLong(TensorPair::bytes).sum();
    }

    /**
     * The work in pieces, in canonical order.
     *
     * @return the chunks of all pairs
     */
    public List<Chunk> chunks() {
        return pairs.stream().flatMap(pair -> Chunk.of(pair).stream()).toList();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.layout.MatrixKind;
import org.modelassay.statistics.overlap.Stratum;

/**
 * How much two subnetworks share in each block, and the strata within which they are compared. A block is one matrix of
 * one layer; tensors that hold several matrices are taken apart.
 *
 * @param blocks in the order of layers and names
 */
public record OverlapStrata(List<Block> blocks) {

    /**
     * A block.
     *
     * @param layer   its layer
     * @param kind    its matrix
     * @param whole   the block as one stratum
     * @param matched the block by quantiles of magnitude
     * @param both    weights that both subnetworks keep
     */
    public record Block(int layer, MatrixKind kind, Stratum whole, List<Stratum> matched, long both) {

        /** Copies the list. */
        public Block {
            matched = List.copyOf(matched);
        }
    }

    /** Copies the list. */
    public OverlapStrata {
        blocks = List.copyOf(blocks);
    }

    /**
     * Compares two subnetworks.
     *
     * @param weights   the weights of the model
     * @param first     one subnetwork
     * @param second    the other
     * @param quantiles groups of magnitude in each block
     * @return the strata
     */
    public static OverlapStrata of(ModelWeights weights, MaskSet first, MaskSet second, int quantiles) {
        List<Block> blocks = new ArrayList<>();
        for (MaskedTensor tensor : weights.tensors()) {
            Map<MatrixKind, List<Integer>> members = new EnumMap<>(MatrixKind.class);
            for (int index : Magnitudes.ascending(weights.of(tensor.name()))) {
                members.computeIfAbsent(tensor.kind(index), _ -> new ArrayList<>()).add(index);
            }
            BitMask one = first.of(tensor.name());
            BitMask other = second.of(tensor.name());
            members.forEach((kind, ascending) -> blocks.add(block(tensor.layer(), kind, ascending, one, other,
                    Math.min(quantiles, ascending.size()))));
        }
        return new OverlapStrata(blocks);
    }

    private static Block block(int layer, MatrixKind kind, List<Integer> ascending, BitMask first, BitMask second,
            int quantiles) {
        List<Stratum> matched = new ArrayList<>();
        long both = 0;
        long firsts = 0;
        long seconds = 0;
        for (int group = 0; group < quantiles; group++) {
            List<Integer> part = ascending.subList((int) ((long) ascending.size() * group / quantiles),
                    (int) ((long) ascending.size() * (group + 1) / quantiles));
            long inFirst = part.stream().filter(first::get).count();
            long inSecond = part.stream().filter(second::get).count();
            both += part.stream().filter(index -> first.get(index) && second.get(index)).count();
            matched.add(new Stratum(part.size(), inFirst, inSecond));
            firsts += inFirst;
            seconds += inSecond;
        }
        return new Block(layer, kind, new Stratum(ascending.size(), firsts, seconds), matched, both);
    }

    /**
     * Weights that both keep.
     *
     * @return the sum over blocks
     */
    public long both() {
        return blocks.stream().mapToLong(Block::both).sum();
    }
}

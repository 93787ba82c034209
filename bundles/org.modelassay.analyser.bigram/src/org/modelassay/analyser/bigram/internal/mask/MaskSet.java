/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * A subnetwork: which weights of each maskable tensor it keeps.
 *
 * @param tensors the masks by the names of tensors
 */
public record MaskSet(SequencedMap<String, BitMask> tensors) {

    /** Copies the map. */
    public MaskSet {
        tensors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tensors));
    }

    /**
     * The mask of a tensor.
     *
     * @param tensor its name
     * @return the mask
     * @throws IllegalArgumentException when the tensor is not masked
     */
    public BitMask of(String tensor) {
        Map<String, BitMask> masks = tensors;
        BitMask mask = masks.get(tensor);
        if (mask == null) {
            throw new IllegalArgumentException(tensor + " is not masked");
        }
        return mask;
    }

    /**
     * The number of weights that can be kept.
     *
     * @return the sum over tensors
     */
    public long size() {
        return tensors.values().stream().mapToLong(BitMask::size).sum();
    }

    /**
     * The number of weights that are kept.
     *
     * @return the sum over tensors
     */
    public long active() {
        return tensors.values().stream().mapToLong(BitMask::count).sum();
    }

    /**
     * The share of weights that are kept.
     *
     * @return from 0 to 1
     */
    public double density() {
        return (double) active() / size();
    }

    /**
     * The rest of the network.
     *
     * @return the complement of every mask
     */
    public MaskSet complement() {
        return map(BitMask::complement);
    }

    /**
     * Other masks for the same tensors.
     *
     * @param change what becomes of each mask
     * @return the changed set
     */
    public MaskSet map(UnaryOperator<BitMask> change) {
        SequencedMap<String, BitMask> changed = new LinkedHashMap<>();
        tensors.forEach((name, mask) -> changed.put(name, change.apply(mask)));
        return new MaskSet(changed);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.modelassay.common.Seed;

/**
 * Subnetworks that keep as many weights of each tensor as another one, chosen otherwise: the controls.
 *
 * @param weights   the weights of the model
 * @param quantiles into how many groups of magnitude the weights of a tensor are put
 */
public record Twins(ModelWeights weights, int quantiles) {

    /** How weights are chosen. */
    public enum Choice {

        /** At random. */
        RANDOM,

        /** Those of the greatest magnitude, the first among equals. */
        LARGEST,

        /** At random, as many in each quantile of magnitude as the other one keeps. */
        STRATIFIED
    }

    /**
     * A subnetwork of the same size.
     *
     * @param masks  the other one
     * @param choice how weights are chosen
     * @param seed   the origin of the randomness
     * @return the subnetwork
     */
    public MaskSet of(MaskSet masks, Choice choice, Seed seed) {
        SequencedMap<String, BitMask> twins = new LinkedHashMap<>();
        for (MaskedTensor tensor : weights.tensors()) {
            BitMask mask = masks.of(tensor.name());
            RandomGenerator random = seed.derive(tensor.name()).generator();
            twins.put(tensor.name(), switch (choice) {
            case RANDOM -> chosen(IntStream.range(0, mask.size()).toArray(), mask.size(), mask.count(), random);
            case LARGEST -> largest(tensor, mask);
            case STRATIFIED -> stratified(tensor, mask, random);
            });
        }
        return new MaskSet(twins);
    }

    private BitMask largest(MaskedTensor tensor, BitMask mask) {
        int[] order = Magnitudes.ascending(weights.of(tensor.name()));
        boolean[] kept = new boolean[order.length];
        for (int i = order.length - mask.count(); i < order.length; i++) {
            kept[order[i]] = true;
        }
        return BitMask.of(kept.length, index -> kept[index]);
    }

    private BitMask stratified(MaskedTensor tensor, BitMask mask, RandomGenerator random) {
        int[] order = Magnitudes.ascending(weights.of(tensor.name()));
        boolean[] kept = new boolean[order.length];
        for (int group = 0; group < quantiles; group++) {
            int from = (int) ((long) order.length * group / quantiles);
            int to = (int) ((long) order.length * (group + 1) / quantiles);
            int[] members = IntStream.range(from, to).map(place -> order[place]).toArray();
            int count = (int) IntStream.of(members).filter(mask::get).count();
            shuffle(members, count, random);
            for (int i = 0; i < count; i++) {
                kept[members[i]] = true;
            }
        }
        return BitMask.of(kept.length, index -> kept[index]);
    }

    private static BitMask chosen(int[] members, int size, int count, RandomGenerator random) {
        shuffle(members, count, random);
        boolean[] kept = new boolean[size];
        for (int i = 0; i < count; i++) {
            kept[members[i]] = true;
        }
        return BitMask.of(size, index -> kept[index]);
    }

    /** Draws the first elements without replacement (Fisher and Yates). */
    private static void shuffle(int[] members, int count, RandomGenerator random) {
        for (int i = 0; i < count; i++) {
            int other = i + random.nextInt(members.length - i);
            int member = members[other];
            members[other] = members[i];
            members[i] = member;
        }
    }
}

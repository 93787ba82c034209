/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.util.List;

import org.modelassay.analyser.bigram.internal.mask.BitMask;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.MaskedTensor;
import org.modelassay.checkpoint.layout.MatrixKind;

/** How many weights a subnetwork keeps in each layer and kind of matrix. */
final class Blocks {

    /** Kinds of matrix, as the paper counts them; a gate counts as a way into the MLP. */
    static final List<String> KINDS = List.of("q", "k", "v", "o", "mlp in", "mlp out");

    private final long[][] size;

    private final long[][] active;

    Blocks(List<MaskedTensor> tensors, MaskSet masks) {
        int layers = tensors.stream().mapToInt(MaskedTensor::layer).max().orElse(-1) + 1;
        this.size = new long[layers][KINDS.size()];
        this.active = new long[layers][KINDS.size()];
        for (MaskedTensor tensor : tensors) {
            BitMask mask = masks.of(tensor.name());
            for (int i = 0; i < mask.size(); i++) {
                int kind = kind(tensor.kind(i));
                size[tensor.layer()][kind]++;
                active[tensor.layer()][kind] += mask.get(i) ? 1 : 0;
            }
        }
    }

    private static int kind(MatrixKind kind) {
        return switch (kind) {
        case Q -> 0;
        case K -> 1;
        case V -> 2;
        case O -> 3;
        case GATE, UP -> 4;
        default -> 5;
        };
    }

    int layers() {
        return size.length;
    }

    long size(int layer, int kind) {
        return size[layer][kind];
    }

    long active(int layer, int kind) {
        return active[layer][kind];
    }

    double density(int layer, int kind) {
        return (double) active[layer][kind] / size[layer][kind];
    }

    /** The share of all kept weights that lies in some kinds of matrix, in one layer or (-1) in all. */
    double shareOfActive(int layer, int... kinds) {
        return share(active, layer, kinds);
    }

    /** The share of all weights that lies in some kinds of matrix, in one layer or (-1) in all. */
    double shareOfSize(int layer, int... kinds) {
        return share(size, layer, kinds);
    }

    private static double share(long[][] counts, int layer, int... kinds) {
        long chosen = 0;
        long all = 0;
        for (int i = 0; i < counts.length; i++) {
            for (long count : counts[i]) {
                all += count;
            }
            for (int kind : kinds) {
                chosen += layer < 0 || layer == i ? counts[i][kind] : 0;
            }
        }
        return (double) chosen / all;
    }

    /** The layer, and whether it is its MLP, that holds most of what is kept. */
    String largest() {
        String best = "";
        double most = -1;
        for (int layer = 0; layer < layers(); layer++) {
            double attention = shareOfActive(layer, 0, 1, 2, 3);
            double mlp = shareOfActive(layer, 4, 5);
            if (Math.max(attention, mlp) > most) {
                most = Math.max(attention, mlp);
                best = (mlp >= attention ? "MLP of layer " : "attention of layer ") + layer;
            }
        }
        return best;
    }
}

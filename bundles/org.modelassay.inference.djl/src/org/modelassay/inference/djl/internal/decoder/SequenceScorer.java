/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.SequenceScores;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.text.TokenIds;

/**
 * Scores many sequences in passes over several at once. Sequences of similar length go together, padded at the end,
 * which none of their positions can see.
 */
final class SequenceScorer {

    /** Positions of one pass: enough for products of matrices to be efficient, few enough for caches and memory. */
    private static final int POSITIONS = 1024;

    private final Lane lane;

    private final TorchScope scope;

    SequenceScorer(Lane lane, TorchScope scope) {
        this.lane = lane;
        this.scope = scope;
    }

    List<SequenceScores> scores(List<TokenIds> sequences, Cancellation cancellation) throws InferenceException {
        List<Integer> order = IntStream.range(0, sequences.size()).boxed()
                .sorted(Comparator.comparingInt(i -> -sequences.get(i).size())).toList();
        Map<Integer, SequenceScores> found = new HashMap<>();
        int first = 0;
        while (first < order.size()) {
            int longest = sequences.get(order.get(first)).size();
            int end = Math.min(order.size(), first + Math.max(1, POSITIONS / longest));
            List<Integer> group = order.subList(first, end);
            List<SequenceScores> scored = pass(group.stream().map(sequences::get).toList(), longest, cancellation);
            for (int i = 0; i < scored.size(); i++) {
                found.put(group.get(i), scored.get(i));
            }
            first = end;
        }
        return IntStream.range(0, sequences.size()).mapToObj(found::get).toList();
    }

    private List<SequenceScores> pass(List<TokenIds> group, int longest, Cancellation cancellation)
            throws InferenceException {
        long[] ids = new long[group.size() * longest];
        int count = group.stream().mapToInt(TokenIds::size).sum();
        long[] rows = new long[count];
        long[] targets = new long[count];
        int at = 0;
        for (int i = 0; i < group.size(); i++) {
            TokenIds sequence = group.get(i);
            for (int p = 0; p < sequence.size(); p++) {
                ids[i * longest + p] = sequence.get(p);
                rows[at] = (long) i * longest + p;
                targets[at++] = p + 1 < sequence.size() ? sequence.get(p + 1) : 0;
            }
        }
        try (TorchScope pass = scope.inner()) {
            Tensor x = lane.finalState(pass, ids, group.size(), cancellation);
            cancellation.check();
            List<float[]> values = new ArrayList<>();
            for (Tensor tensor : lane.module().tensors(pass, "sequence_scores", x, rows, targets)) {
                values.add(tensor.toFloats().toArray());
            }
            return split(group, values);
        }
    }

    private static List<SequenceScores> split(List<TokenIds> group, List<float[]> values) {
        List<SequenceScores> scores = new ArrayList<>();
        int first = 0;
        for (TokenIds sequence : group) {
            int end = first + sequence.size();
            int[] predicted = new int[sequence.size()];
            for (int p = 0; p < predicted.length; p++) {
                predicted[p] = (int) values.get(1)[first + p];
            }
            scores.add(new SequenceScores(sequence, part(values.get(0), first, end - 1), TokenIds.of(predicted),
                    part(values.get(2), first, end)));
            first = end;
        }
        return scores;
    }

    private static FloatTensor part(float[] values, int first, int end) {
        return FloatTensor.of(Arrays.copyOfRange(values, first, end), end - first);
    }
}

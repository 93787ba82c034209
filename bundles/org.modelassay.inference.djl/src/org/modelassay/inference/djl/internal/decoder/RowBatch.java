/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.text.TokenIds;

/**
 * Continuations as rows of a batch. Each prompt is read by itself, so that nothing is padded; from then on all rows end
 * at the same slot of one cache. Rows that have ended leave the batch when half of it has.
 */
final class RowBatch {

    private final TorchScope scope;

    private List<Writing> rows;

    private final int longest;

    private final int capacity;

    private @Nullable Tensor cache;

    private int slot;

    RowBatch(TorchScope scope, List<Writing> rows) {
        this.scope = scope;
        this.rows = rows;
        this.longest = rows.stream().mapToInt(row -> row.request().prompt().size()).max().orElse(0);
        this.capacity = longest + rows.stream().mapToInt(row -> row.request().maximumTokens()).max().orElse(0);
        this.slot = longest;
    }

    /** Writes a token of each row that has not ended. */
    void step(Lane lane, Cancellation cancellation) throws InferenceException {
        if (rows.stream().allMatch(Writing::isDone)) {
            return;
        }
        cancellation.check();
        Tensor kept = cache;
        if (kept == null) {
            kept = lane.newCache(scope, rows.size(), capacity);
            cache = kept;
        }
        if (slot == longest && readPrompts(lane, kept, cancellation)) {
            return;
        }
        boolean greedy = rows.stream().allMatch(row -> row.chooser().isGreedy());
        Output output = greedy ? new Output.GreedyToken() : new Output.LastLogits();
        FloatTensor found = lane.runRows(rows.stream().mapToLong(Writing::last).toArray(),
                rows.stream().mapToLong(this::pad).toArray(), slot, kept, output, cancellation);
        slot++;
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), greedy, found, i);
        }
        leave(lane, kept);
    }

    /** Reads prompts that were not read before; the first token of each comes from there. */
    private boolean readPrompts(Lane lane, Tensor kept, Cancellation cancellation) throws InferenceException {
        boolean any = false;
        for (int i = 0; i < rows.size(); i++) {
            Writing row = rows.get(i);
            TokenIds prompt = row.request().prompt();
            if (row.all().size() > prompt.size()) {
                continue;
            }
            any = true;
            Output output = row.chooser().isGreedy() ? new Output.GreedyToken() : new Output.LastLogits();
            try (Tensor own = lane.module().tensor(scope, "row_cache", kept, i, longest - prompt.size())) {
                FloatTensor found = lane.run(prompt, 0, Optional.of(own), Hooks.NONE, output, cancellation).outputs()
                        .getFirst();
                add(row, row.chooser().isGreedy(), found, 0);
            }
        }
        return any;
    }

    private static void add(Writing row, boolean greedy, FloatTensor found, int index) {
        if (!row.isDone()) {
            row.add(greedy ? new Choice((int) found.get(2L * index), found.get(2L * index + 1))
                    : row.chooser().choose(found, index));
        }
    }

    private long pad(Writing row) {
        return longest - row.request().prompt().size();
    }

    private void leave(Lane lane, Tensor kept) throws InferenceException {
        List<Writing> open = new ArrayList<>();
        List<Long> indices = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isDone()) {
                open.add(rows.get(i));
                indices.add((long) i);
            }
        }
        if (!open.isEmpty() && open.size() <= rows.size() / 2) {
            cache = lane.module().tensor(scope, "kept_rows", kept,
                    indices.stream().mapToLong(Long::longValue).toArray());
            kept.close();
            rows = open;
        }
    }
}

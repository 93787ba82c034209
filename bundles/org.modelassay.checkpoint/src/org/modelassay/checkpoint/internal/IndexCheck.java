/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Quoted;

/** Whether shards hold what their index says; a shard that holds more, and a wrong sum, are only odd. */
record IndexCheck(Path directory, Layout.IndexFile index, Map<String, TensorInfo> tensors,
        List<Diagnostic> warnings) {

    private static final int NAMED = 3;

    void run() throws CheckpointException {
        String place = Refusals.place(index.path());
        Map<String, String> shards = index.content().shards();
        for (Map.Entry<String, String> entry : shards.entrySet()) {
            TensorInfo tensor = tensors.get(entry.getKey());
            if (tensor == null || !tensor.file().equals(directory.resolve(entry.getValue()))) {
                throw new CheckpointException(Kind.INDEXED_TENSOR_ABSENT, place,
                        "names tensor " + Quoted.of(entry.getKey()) + " in " + Quoted.of(entry.getValue())
                                + ", which does not hold it");
            }
        }
        warnOfUnlisted(shards, place);
        warnOfSize(shards, place);
    }

    private void warnOfUnlisted(Map<String, String> shards, String place) {
        List<String> unlisted = new ArrayList<>(tensors.keySet());
        unlisted.removeIf(shards::containsKey);
        if (!unlisted.isEmpty()) {
            String some = unlisted.stream().limit(NAMED).map(Quoted::of).collect(Collectors.joining(", "));
            warnings.add(Diagnostic.warning(place, "does not list " + unlisted.size()
                    + " of the tensors that its shards hold: " + some + (unlisted.size() > NAMED ? ", ..." : ""), ""));
        }
    }

    private void warnOfSize(Map<String, String> shards, String place) {
        OptionalLong claimed = index.content().totalSize();
        if (claimed.isEmpty()) {
            return;
        }
        long all = tensors.values().stream().mapToLong(TensorInfo::byteCount).sum();
        long listed = tensors.values().stream().filter(t -> shards.containsKey(t.name()))
                .mapToLong(TensorInfo::byteCount).sum();
        if (claimed.getAsLong() != all && claimed.getAsLong() != listed) {
            warnings.add(Diagnostic.warning(place,
                    "gives a total_size of " + claimed.getAsLong() + " bytes, but the tensors have " + all, ""));
        }
    }
}

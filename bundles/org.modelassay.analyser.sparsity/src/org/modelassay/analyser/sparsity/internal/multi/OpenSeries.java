/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.modelassay.analyser.sparsity.internal.pass.Pairing;
import org.modelassay.analyser.sparsity.internal.pass.Skipped;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Plan;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * A base and other checkpoints, open, and the tensors that all of them have.
 *
 * @param checkpoints the base first
 * @param names       what results call them, in the same order
 * @param tensors     for each common tensor, its place in each checkpoint
 * @param skipped     every other tensor, with the reason
 */
public record OpenSeries(List<Checkpoint> checkpoints, List<String> names, List<List<TensorInfo>> tensors,
        List<Skipped> skipped) implements AutoCloseable {

    /** Pairs in a chunk; smaller than for two checkpoints, as there are more buffers and counters. */
    private static final long CHUNK = 1L << 22;

    /**
     * Opens checkpoints.
     *
     * @param base   the one before
     * @param others the others, at least one
     * @return all of them
     * @throws InvalidInputException if one is refused, or they have no tensor in common
     * @throws IOException           if reading fails
     */
    public static OpenSeries open(Input base, List<Input> others) throws InvalidInputException, IOException {
        if (others.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(base.name(), "there is nothing to compare it with",
                    "bind at least one further checkpoint"));
        }
        List<Checkpoint> open = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(base.name()));
        try {
            open.add(Checkpoint.open(base.path()));
            for (Input other : others) {
                open.add(Checkpoint.open(other.path()));
                names.add(other.name());
            }
            return paired(open, names);
        } catch (InvalidInputException | IOException | RuntimeException e) {
            open.forEach(Checkpoint::close);
            throw e;
        }
    }

    private static OpenSeries paired(List<Checkpoint> open, List<String> names) throws InvalidInputException {
        SequencedMap<String, TensorInfo> base = open.getFirst().tensors();
        TreeMap<String, String> skipped = new TreeMap<>();
        for (int i = 1; i < open.size(); i++) {
            String name = names.get(i);
            Pairing.of(open.getFirst(), open.get(i)).skipped()
                    .forEach(each -> skipped.putIfAbsent(each.tensor(), name + ": " + each.reason()));
        }
        List<List<TensorInfo>> tensors = base.keySet().stream().filter(name -> !skipped.containsKey(name))
                .map(name -> open.stream().map(each -> each.tensors().get(name)).toList()).toList();
        if (tensors.stream().mapToLong(each -> each.getFirst().elements()).sum() == 0) {
            throw new InvalidInputException(Diagnostic.error(names.getFirst(),
                    "the checkpoints have no weight in common", "choose checkpoints of the same model"));
        }
        return new OpenSeries(List.copyOf(open), List.copyOf(names), tensors,
                skipped.entrySet().stream().map(each -> new Skipped(each.getKey(), each.getValue())).toList());
    }

    /**
     * The work in pieces, in canonical order.
     *
     * @return chunks of fixed size
     */
    public List<MultiChunk> chunks() {
        List<MultiChunk> chunks = new ArrayList<>();
        for (List<TensorInfo> tensor : tensors) {
            long all = tensor.getFirst().elements();
            for (long first = 0; first < all; first += CHUNK) {
                chunks.add(new MultiChunk(tensor, first, Math.min(CHUNK, all - first)));
            }
        }
        return chunks;
    }

    /**
     * The plan of a pass.
     *
     * @param threads how many chunks run at the same time
     * @return the plan
     */
    public Plan plan(int threads) {
        List<MultiChunk> chunks = chunks();
        List<Diagnostic> diagnostics = new ArrayList<>();
        checkpoints.forEach(each -> diagnostics.addAll(each.warnings()));
        skipped.forEach(each -> diagnostics.add(
                Diagnostic.warning(each.tensor(), "not compared: " + each.reason(), "")));
        long thread = (16L << 20) * checkpoints.size();
        return new Plan(chunks.stream().map(MultiChunk::unit).toList(), "bytes",
                tensors.stream().flatMap(List::stream).mapToLong(TensorInfo::byteCount).sum(), 0,
                threads * thread, diagnostics);
    }

    @Override
    public void close() {
        checkpoints.forEach(Checkpoint::close);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Quoted;

/**
 * What there is to say about a checkpoint without reading its data.
 *
 * @param location the path that was opened
 * @param format   the layout in words
 * @param files    the files of weights and their sizes in bytes
 * @param dtypes   how many tensors and elements there are of each type that occurs
 * @param tensors  the number of tensors
 * @param elements the number of elements of all tensors
 * @param bytes    the number of bytes of all tensors
 * @param metadata the metadata of the headers
 * @param config   the architecture in a few entries, empty without a configuration
 * @param notes    what is worth knowing, and nothing wrong
 * @param warnings what is odd
 */
public record Inspection(Path location, String format, SequencedMap<Path, Long> files, Map<DType, Share> dtypes,
        long tensors, long elements, long bytes, Map<String, String> metadata, SequencedMap<String, String> config,
        List<Diagnostic> notes, List<Diagnostic> warnings) {

    private static final List<String> CONFIG_TEXTS = List.of("model_type", "architectures", "torch_dtype", "dtype");
    private static final List<String> CONFIG_NUMBERS = List.of("vocab_size", "intermediate_size", "n_inner",
            "max_position_embeddings", "n_positions");

    /**
     * What there is of one element type.
     *
     * @param tensors  the number of tensors
     * @param elements the number of their elements
     * @param bytes    the number of their bytes
     */
    public record Share(long tensors, long elements, long bytes) {

        private Share plus(Share other) {
            return new Share(tensors + other.tensors, elements + other.elements, bytes + other.bytes);
        }
    }

    /**
     * Inspects an open checkpoint.
     *
     * @param checkpoint the checkpoint
     * @return what there is to say
     * @throws IOException when a file's size cannot be asked for
     */
    public static Inspection of(Checkpoint checkpoint) throws IOException {
        SequencedMap<Path, Long> files = new LinkedHashMap<>();
        for (Path file : checkpoint.files()) {
            files.put(file, Files.size(file));
        }
        Map<DType, Share> dtypes = new EnumMap<>(DType.class);
        for (TensorInfo tensor : checkpoint.tensors().values()) {
            dtypes.merge(tensor.dtype(), new Share(1, tensor.elements(), tensor.byteCount()), Share::plus);
        }
        Share all = dtypes.values().stream().reduce(new Share(0, 0, 0), Share::plus);
        String format = files.size() == 1 ? "safetensors, one file" : "safetensors, " + files.size() + " shards";
        return new Inspection(checkpoint.location(), format, files, dtypes, all.tensors(), all.elements(), all.bytes(),
                checkpoint.metadata(), checkpoint.config().map(Inspection::summary).orElseGet(LinkedHashMap::new),
                notes(checkpoint), checkpoint.warnings());
    }

    private static SequencedMap<String, String> summary(ModelConfig config) {
        SequencedMap<String, String> summary = new LinkedHashMap<>();
        for (String key : CONFIG_TEXTS) {
            List<String> texts = config.texts(key);
            if (!texts.isEmpty()) {
                summary.put(key, String.join(", ", texts));
            }
        }
        put(summary, "layers", config.layers());
        put(summary, "hidden size", config.hiddenSize());
        put(summary, "heads", config.heads());
        put(summary, "key-value heads", config.keyValueHeads());
        put(summary, "head size", config.headSize());
        for (String key : CONFIG_NUMBERS) {
            put(summary, key, config.integer(key));
        }
        config.flag("tie_word_embeddings").ifPresent(tied -> summary.put("tie_word_embeddings", tied.toString()));
        return summary;
    }

    private static void put(Map<String, String> summary, String key, OptionalLong value) {
        if (value.isPresent()) {
            summary.put(key, Long.toString(value.getAsLong()));
        }
    }

    private static List<Diagnostic> notes(Checkpoint checkpoint) {
        List<Diagnostic> notes = new ArrayList<>();
        String place = Quoted.escape(checkpoint.location().toString());
        Optional<String> head = checkpoint.tensors().keySet().stream()
                .filter(name -> name.equals("lm_head.weight") || name.equals("embed_out.weight")).findFirst();
        boolean tied = checkpoint.config().flatMap(config -> config.flag("tie_word_embeddings")).orElse(false);
        if (head.isEmpty() && tied) {
            notes.add(Diagnostic.info(place, "has no output head of its own; it is tied to the embedding", ""));
        }
        long empty = checkpoint.tensors().values().stream().filter(tensor -> tensor.elements() == 0).count();
        if (empty > 0) {
            notes.add(Diagnostic.info(place, "has " + empty + " tensors without elements", ""));
        }
        return List.copyOf(notes);
    }
}

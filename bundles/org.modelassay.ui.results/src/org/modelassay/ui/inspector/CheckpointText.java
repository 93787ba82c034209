/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.Inspection;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.TensorPlace;
import org.modelassay.ui.results.presenter.Texts;

/**
 * What the inspector shows of a checkpoint; its headers only.
 *
 * @param location   the directory or file
 * @param inspection what there is to say without reading data
 * @param groups     the tensors by layer
 * @param tokenizer  the files of the tokenizer beside the weights, with their sizes
 */
public record CheckpointText(Path location, Inspection inspection, List<Group> groups, List<String> tokenizer) {

    private static final List<String> TOKENIZER = List.of("tokenizer.json", "tokenizer.model", "tokenizer_config.json",
            "special_tokens_map.json", "added_tokens.json", "vocab.json", "merges.txt", "chat_template.jinja");

    /** Copies the lists. */
    public CheckpointText {
        groups = List.copyOf(groups);
        tokenizer = List.copyOf(tokenizer);
    }

    /**
     * A layer, or what lies outside of all layers.
     *
     * @param title   what it is called
     * @param tensors its tensors by name
     */
    public record Group(String title, List<Row> tensors) {

        /** Copies the list. */
        public Group {
            tensors = List.copyOf(tensors);
        }

        /**
         * Its size.
         *
         * @return the bytes of its tensors
         */
        public long bytes() {
            return tensors.stream().mapToLong(row -> row.info().byteCount()).sum();
        }
    }

    /**
     * A tensor.
     *
     * @param info where it is and what it holds
     * @param kind what it does, in lower case
     */
    public record Row(TensorInfo info, String kind) {

        /**
         * Its shape.
         *
         * @return such as {@code 512 × 64}
         */
        public String shape() {
            return info.shape().isEmpty() ? "scalar"
                    : String.join(" \u00d7 ", info.shape().stream().map(String::valueOf).toList());
        }
    }

    /**
     * Opens a checkpoint, reads its headers and closes it.
     *
     * @param location a directory or a safetensors file; the index of shards stands for its directory
     * @return what there is to say
     * @throws CheckpointException when it is refused
     * @throws IOException         when reading fails
     */
    public static CheckpointText read(Path location) throws CheckpointException, IOException {
        Path opened = opened(location);
        try (Checkpoint checkpoint = Checkpoint.open(opened)) {
            Map<Integer, List<Row>> layers = new TreeMap<>();
            for (TensorInfo tensor : checkpoint.tensors().values()) {
                TensorPlace place = TensorPlace.of(tensor, checkpoint.config());
                layers.computeIfAbsent(place.layer(), _ -> new ArrayList<>()).add(new Row(tensor, kind(place)));
            }
            List<Group> groups = new ArrayList<>();
            layers.forEach((layer, rows) -> {
                rows.sort(Comparator.comparing(row -> row.info().name()));
                groups.add(new Group(layer < 0 ? "Outside of layers" : "Layer " + layer, rows));
            });
            return new CheckpointText(opened, Inspection.of(checkpoint), groups, tokenizer(opened));
        }
    }

    /**
     * The tensors whose names hold a text.
     *
     * @param part any text, whatever its case; empty for all
     * @return groups without those that have none
     */
    public List<Group> matching(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return groups;
        }
        return groups.stream().map(group -> new Group(group.title(), group.tensors().stream()
                .filter(row -> row.info().name().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.kind().equals(wanted))
                .toList())).filter(group -> !group.tensors().isEmpty()).toList();
    }

    private static Path opened(Path location) {
        String name = String.valueOf(location.getFileName());
        boolean stands = name.endsWith(".index.json") || name.equals("model.safetensors");
        return stands ? location.toAbsolutePath().resolveSibling("") : location;
    }

    private static String kind(TensorPlace place) {
        if (!place.isFused()) {
            return place.kind().name().toLowerCase(Locale.ROOT);
        }
        return String.join("+",
                place.parts().stream().map(part -> part.kind().name().toLowerCase(Locale.ROOT)).distinct().toList());
    }

    private static List<String> tokenizer(Path opened) throws IOException {
        Path directory = Files.isDirectory(opened) ? opened : opened.toAbsolutePath().resolveSibling("");
        List<String> files = new ArrayList<>();
        for (String name : TOKENIZER) {
            Path file = directory.resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(name + ", " + Texts.size(Files.size(file)));
            }
        }
        return files;
    }
}

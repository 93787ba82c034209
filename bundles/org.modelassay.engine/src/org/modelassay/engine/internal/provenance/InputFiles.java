/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.modelassay.analysis.Input;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;

/** The files that an input consists of. */
final class InputFiles {

    private static final String WEIGHTS = "safetensors";
    private static final Set<String> BESIDE_WEIGHTS = Set.of("json", "model", "txt", "jinja");
    private static final String CONFIGURATION = "config.json";

    /** A file and what it is called within its input. */
    record Part(Input input, String name, Path path) {
    }

    private InputFiles() {
    }

    /**
     * The files of an input, in the order of their names. Of a checkpoint these are weights, configuration and
     * tokenizer, not what lies beside; of other directories everything.
     */
    static List<Part> of(Input input, String type) throws IOException {
        boolean isCheckpoint = Set.of("checkpoint", "model", "text-model").contains(type);
        List<Part> parts = new ArrayList<>();
        if (!Files.isDirectory(input.path())) {
            parts.add(new Part(input, input.name(), input.path()));
            Path configuration = input.path().resolveSibling(CONFIGURATION);
            if (isCheckpoint && Files.isRegularFile(configuration)) {
                parts.add(new Part(input, input.name() + "/" + CONFIGURATION, configuration));
            }
            return parts;
        }
        // a walk does not follow the link that it starts at
        Path root = input.path().toRealPath();
        for (Path path : isCheckpoint ? ofCheckpoint(root) : find(root, Integer.MAX_VALUE, _ -> true)) {
            String relative = root.relativize(path).toString().replace('\\', '/');
            parts.add(new Part(input, input.name() + "/" + relative, path));
        }
        parts.sort(Comparator.comparing(Part::name));
        return parts;
    }

    /** The weights that a reader of the checkpoint gets, which may lie in folders below, and the files beside them. */
    private static List<Path> ofCheckpoint(Path root) throws IOException {
        List<Path> files = new ArrayList<>(find(root, 1, path -> BESIDE_WEIGHTS.contains(extension(path))));
        try (Checkpoint checkpoint = Checkpoint.open(root)) {
            files.addAll(checkpoint.files());
        } catch (CheckpointException _) {
            // whether the weights are sound is for the analyser to say
            files.addAll(find(root, 1, path -> WEIGHTS.equals(extension(path))));
        }
        return files;
    }

    private static List<Path> find(Path root, int depth, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.find(root, depth, (path, _) -> wanted.test(path))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}

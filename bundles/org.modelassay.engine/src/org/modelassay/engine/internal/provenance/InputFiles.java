/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.modelassay.analysis.Input;

/** The files that an input consists of. */
final class InputFiles {

    private static final Set<String> OF_A_CHECKPOINT = Set.of("safetensors", "json", "model", "txt", "jinja");

    /** A file and what it is called within its input. */
    record Part(Input input, String name, Path path) {
    }

    private InputFiles() {
    }

    /**
     * The files of an input, in the order of their names. Of a checkpoint directory these are weights, configuration
     * and tokenizer, not what lies beside or below; of other directories everything.
     */
    static List<Part> of(Input input, String type) throws IOException {
        if (!Files.isDirectory(input.path())) {
            return List.of(new Part(input, input.name(), input.path()));
        }
        boolean checkpoint = type.equals("checkpoint");
        // a walk does not follow the link that it starts at
        Path root = input.path().toRealPath();
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.find(root, checkpoint ? 1 : Integer.MAX_VALUE,
                (path, attributes) -> !checkpoint || OF_A_CHECKPOINT.contains(extension(path)))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                parts.add(new Part(input, input.name() + "/" + relative, path));
            }
        }
        parts.sort(Comparator.comparing(Part::name));
        return parts;
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The architectures that can be run: one entry each. */
public final class Architectures {

    private static final List<String> NAMES = List.of("gemma2", "gpt2", "gpt_neox", "llama", "mistral", "olmo2",
            "phi3", "qwen2", "qwen3");

    private final List<ArchitectureEntry> entries;

    /** The entries that come with this bundle. */
    public Architectures() {
        entries = NAMES.stream().map(name -> new ArchitectureEntry(name, lines(name))).toList();
    }

    /**
     * The names of the entries.
     *
     * @return names, sorted
     */
    public List<String> names() {
        return NAMES;
    }

    /**
     * The entry for a model.
     *
     * @param file   the model's {@code config.json}, for messages
     * @param config its fields
     * @return the entry
     * @throws InvalidInputException when there is none
     */
    public ArchitectureEntry find(Path file, Map<String, Object> config) throws InvalidInputException {
        String type = config.get("model_type") instanceof String text ? text : "";
        Optional<ArchitectureEntry> entry = entries.stream().filter(candidate -> candidate.isFor(type)).findFirst();
        if (entry.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(file + ": model_type",
                    type.isEmpty() ? "The field is missing." : "The architecture \"" + type + "\" is not known.",
                    "Known are " + String.join(", ", NAMES) + "."));
        }
        return entry.get();
    }

    /**
     * The fields of a configuration as formulas read them.
     *
     * @param config the configuration
     * @return its values, and {@code none} for each field that is null, under its name with a question mark
     */
    public static Map<String, Object> fields(ModelConfig config) {
        Map<String, Object> fields = new LinkedHashMap<>(config.values());
        config.nulls().forEach(field -> fields.put(field + "?", Fields.NONE));
        return fields;
    }

    private static Map<String, String> lines(String name) {
        Properties properties = new Properties();
        try (InputStream in = Architectures.class.getResourceAsStream("entries/" + name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no entry " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> lines = new TreeMap<>();
        String parent = properties.getProperty("extends");
        if (parent != null) {
            lines.putAll(lines(parent));
            lines.remove("model_type");
            lines.remove("verified.against");
            lines.remove("verified.deviation");
        }
        properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key, "")));
        lines.remove("extends");
        return lines;
    }
}

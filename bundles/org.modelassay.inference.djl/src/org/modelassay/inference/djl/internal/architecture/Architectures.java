/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private final List<ArchitectureEntry> entries = new ArrayList<>();

    private final List<String> problems = new ArrayList<>();

    /** The entries that come with this bundle. */
    public Architectures() {
        this(List.of());
    }

    /**
     * The entries that come with this bundle, and others. One that cannot be used is left out; whoever opens a model
     * that needs it is told why.
     *
     * @param contributions entries of other plug-ins; none replaces one that comes with this bundle
     */
    public Architectures(List<Contribution> contributions) {
        NAMES.forEach(name -> entries.add(new ArchitectureEntry(name, lines(name))));
        contributions.forEach(this::add);
    }

    private void add(Contribution contribution) {
        String who = "architecture '" + contribution.name() + "' of plug-in " + contribution.plugin();
        try {
            if (contribution.text().isBlank()) {
                throw new IOException("it is empty, or no file of the plug-in");
            }
            Map<String, String> lines = lines(contribution);
            Optional<String> problem = EntryCheck.problem(lines);
            ArchitectureEntry entry = new ArchitectureEntry(contribution.name(), lines);
            entry.check();
            if (names().contains(contribution.name())) {
                problems.add(who + ": there is one of this name");
            } else if (problem.isPresent()) {
                problems.add(who + ": " + problem.get());
            } else {
                entries.add(entry);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(who + ": the entry cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, String> lines(Contribution contribution) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(contribution.text()));
        String parent = properties.getProperty("extends");
        if (parent != null && !NAMES.contains(parent)) {
            throw new IOException("it extends '" + parent + "', which does not come with the product");
        }
        Map<String, String> lines = lines(properties);
        lines.computeIfPresent("verified.against", (_, against) -> against + ", says plug-in "
                + contribution.plugin());
        return lines;
    }

    /**
     * The names of the entries.
     *
     * @return names, those of this bundle first
     */
    public List<String> names() {
        return entries.stream().map(ArchitectureEntry::name).toList();
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
                    "Known are " + String.join(", ", names()) + ". Plug-ins bring others by the extension point "
                            + "org.modelassay.inference.djl.architectures"
                            + (problems.isEmpty() ? "." : "; not used: " + String.join("; ", problems) + ".")));
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
        return lines(properties);
    }

    private static Map<String, String> lines(Properties properties) {
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

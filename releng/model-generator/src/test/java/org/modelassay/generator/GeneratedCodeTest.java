/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code of the experiments model, against what its generator model gives today. */
class GeneratedCodeTest {

    private static final String PROJECT = "org.modelassay.model";

    @Test
    void committedCodeIsWhatTheModelGenerates(@TempDir Path projects) throws IOException {
        Path committed = Path.of(System.getProperty("modelassay.root"), "bundles", PROJECT);
        copy(committed, projects.resolve(PROJECT));

        new ModelGenerator(projects).generate(PROJECT + "/model/experiments.genmodel");

        assertThat(sources(projects.resolve(PROJECT)))
                .as("generate again: see CONTRIBUTING.md")
                .isEqualTo(sources(committed));
    }

    private static Map<String, String> sources(Path project) throws IOException {
        Path root = project.resolve("src-gen");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    /** Copies what the generator reads; the sources are left out, so that a stale file is found. */
    private static void copy(Path from, Path to) throws IOException {
        for (String part : new String[] {"model", "META-INF", "build.properties", "plugin.xml"}) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}

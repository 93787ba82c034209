/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A private copy of the Linux product, with a start-up cache of its own. */
final class Product {

    private static final long PATIENCE_SECONDS = 300;

    private final Path home;
    private final Path cache;
    private final Path scratch;

    /** What a finished command left behind. */
    record Outcome(int status, String out, String err) {
    }

    private Product(Path home, Path cache, Path scratch) {
        this.home = home;
        this.cache = cache;
        this.scratch = scratch;
    }

    /**
     * Copies the product; skips the test where there is none.
     *
     * @param folder an empty folder, removed by the test
     */
    static Product copyInto(Path folder) throws IOException {
        Path built = Path.of(System.getProperty("modelassay.root", "../.."),
                "product/org.modelassay.product/target/products/org.modelassay.product/linux/gtk/x86_64");
        Assumptions.assumeTrue(Files.isDirectory(built), () -> "no Linux product: " + built);
        Path home = folder.resolve("model assay");
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve(built.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Product(home, folder.resolve("cache"), Files.createDirectory(folder.resolve("scratch")));
    }

    /** {@return the same copy with another start-up cache} */
    Product withCache(Path other) {
        return new Product(home, other, scratch);
    }

    Path home() {
        return home;
    }

    /** {@return the start-up cache's folder, made by the first command} */
    Path cache() {
        return cache;
    }

    /** Runs a command to its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return finish(start(arguments));
    }

    /** Starts a command. */
    Running start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /**
     * Starts a command with more variables in its environment.
     *
     * @param variables each as name=value
     */
    Running start(List<String> variables, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("assay").toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile())
                .directory(scratch.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MODELASSAY_CACHE", cache.toString());
        builder.environment().put("TMPDIR", scratch.toString());
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return new Running(builder.start(), out, err);
    }

    /** A command that has been started. */
    record Running(Process process, Path out, Path err) {
    }

    /** Waits for the end of a command. */
    static Outcome finish(Running running) throws IOException, InterruptedException {
        if (!running.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            running.process().destroyForcibly();
            throw new IOException("the command did not end: " + Files.readString(running.err()));
        }
        return new Outcome(running.process().exitValue(), Files.readString(running.out(), StandardCharsets.UTF_8),
                Files.readString(running.err(), StandardCharsets.UTF_8));
    }
}

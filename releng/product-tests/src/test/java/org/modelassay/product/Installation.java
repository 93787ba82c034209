/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * The built product, or a copy of it, and how to start its commands with a start-up cache that tests share.
 *
 * @param home        where the script is
 * @param cache       where the first start leaves what it found out
 * @param environment further variables
 */
record Installation(Path home, Path cache, Map<String, String> environment) {

    /** A folder of this test run that every test may use; deleted with the build. */
    static final Path SHARED = Path.of("target", "product-tests").toAbsolutePath();

    /** {@return the product as it was built, to be used but not changed} */
    static Installation built() throws IOException {
        Path home = Path.of(System.getProperty("modelassay.root", "../.."),
                "product/org.modelassay.product/target/products/org.modelassay.product/linux/gtk/x86_64");
        Assumptions.assumeTrue(Files.isExecutable(home.resolve("assay")), () -> "no Linux product: " + home);
        return new Installation(home.toRealPath(), SHARED.resolve("cache"), Map.of());
    }

    /**
     * A copy that may be changed.
     *
     * @param target an absent directory
     * @return the copy, with a start-up cache of its own
     */
    Installation copy(Path target) throws IOException {
        Trees.copy(home, target);
        return new Installation(target, target.resolveSibling(target.getFileName() + "-cache"), environment);
    }

    Installation with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Installation(home, cache, more);
    }

    Installation withCache(Path folder) {
        return new Installation(home, folder, environment);
    }

    /** What decides about the next start: the bundles, the configuration and the latest state of the profile. */
    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        Path configuration = home.resolve("configuration");
        for (String name : List.of("config.ini", "org.eclipse.equinox.simpleconfigurator/bundles.info")) {
            state.put(name, Files.readString(configuration.resolve(name)));
        }
        try (Stream<Path> profiles = Files.list(
                home.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile"))) {
            state.put("profiles", profiles.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains(".profile")).sorted().toList().toString());
        }
        return state;
    }

    /** Runs a command to its end. */
    Ended run(Path directory, String... arguments) throws IOException, InterruptedException {
        return start(directory, arguments).await();
    }

    /** Starts a command. */
    Started start(Path directory, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(home.resolve("assay").toString()));
        words.addAll(List.of(arguments));
        return start(directory, words);
    }

    /** Runs an application of the platform that the product is made of to its end. */
    Ended platform(Path directory, String application, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", launcher().toString(), "-nosplash", "-data", "@none", "-configuration",
                home.resolve("configuration").toString(), "-application", application));
        words.addAll(List.of(arguments));
        return start(directory, words).await().expect(0);
    }

    /** {@return what starts the platform} */
    Path launcher() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
    }

    /** Starts a command line that ends in the script and its arguments. */
    Started start(Path directory, List<String> words) throws IOException {
        Files.createDirectories(directory);
        Path out = Files.createTempFile(directory, ".out", ".txt");
        Path err = Files.createTempFile(directory, ".err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("MODELASSAY_") || name.equals("JDK_JAVA_OPTIONS"));
        variables.remove("DISPLAY");
        variables.remove("WAYLAND_DISPLAY");
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("MODELASSAY_CACHE", cache.toString());
        variables.put("TMPDIR", temporary().toString());
        variables.putAll(environment);
        return new Started(builder.start(), out, err, System.nanoTime());
    }

    /** A folder for temporary files, open to every user as the system's is. */
    private static Path temporary() throws IOException {
        Path folder = Files.createDirectories(SHARED.resolve("temporary"));
        return Files.setPosixFilePermissions(folder, Set.of(PosixFilePermission.values()));
    }
}

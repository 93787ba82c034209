/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting: anywhere, by anybody, any number at once. */
class StartTest {

    private static final String[] ANALYSERS = {"sparsity.overlap", "sparsity.spectra", "sparsity.trajectory",
            "sparsity.update"};

    @TempDir
    Path folder = Path.of("");

    private static void expectList(Ended ended) {
        ended.expect(0);
        assertThat(ended.out()).contains(ANALYSERS);
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void listsTheAnalysersWithoutADisplay() throws IOException, InterruptedException {
        Installation product = Installation.built();
        expectList(product.run(folder, "list"));
        Ended warm = product.run(folder, "list");
        expectList(warm);
        System.out.printf("assay list, warm: %.2f s%n", warm.seconds());
    }

    @Test
    void describesEachAnalyserForPrograms() throws IOException, InterruptedException {
        for (String analyser : ANALYSERS) {
            Ended ended = Installation.built().run(folder, "describe", analyser, "--json").expect(0);
            assertThat(ended.json().get("id").asText()).isEqualTo("org.modelassay.analyser." + analyser);
            assertThat(ended.json().get("inputs")).isNotEmpty();
        }
    }

    @Test
    void startsFromAnInstallationThatNobodyMayWrite() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, Set.of(PosixFilePermission.values()));
        Installation copy = Installation.built().copy(folder.resolve("installation"));
        List<Path> directories;
        try (Stream<Path> files = Files.walk(copy.home())) {
            directories = files.filter(Files::isDirectory).toList();
        }
        for (Path directory : directories) {
            directory.toFile().setWritable(false, false);
        }
        try {
            Path nowhere = folder.resolve("installation/cache");
            List<String> words = new ArrayList<>(asNobody());
            words.addAll(List.of(copy.home().resolve("assay").toString(), "list"));
            Path place = Files.createDirectory(folder.resolve("place"));
            expectList(copy.withCache(nowhere).start(place, words).await());
            assertThat(nowhere).doesNotExist();
        } finally {
            directories.forEach(directory -> directory.toFile().setWritable(true, true));
        }
    }

    private static List<String> asNobody() throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root) {
            return List.of();
        }
        List<String> nobody = List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");
        List<String> probe = new ArrayList<>(nobody);
        probe.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
        Assumptions.assumeTrue(new ProcessBuilder(probe).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0,
                "root writes everywhere, and another user cannot run Java here");
        return nobody;
    }
}

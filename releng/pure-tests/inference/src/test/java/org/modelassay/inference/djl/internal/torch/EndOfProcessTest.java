/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class EndOfProcessTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder = Path.of("");

    @Test
    void endsByTheSignalWhileAKernelRuns() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                EndlessKernel.class.getName()).directory(folder.toFile()).redirectErrorStream(true).start();
        List<String> lines;
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals("working")) {
                line = output.readLine();
            }
            assertThat(line).isEqualTo("working");
            Thread.sleep(300);
            process.toHandle().destroy();
            lines = output.lines().toList();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(String.join("\n", lines)).isEqualTo(TERMINATED);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("hs_err"));
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.model.AxisScale;
import org.modelassay.model.Matrix;
import org.modelassay.report.files.RunFiles;

class RunFilesTest {

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "tables/../../x", "a//b", "C:/x", "a\\b", "javascript:alert(1)",
            "a\u0000b", "./a", "a/"})
    void refusesNamesThatLeadElsewhere(String name) {
        assertThatThrownBy(() -> new RunFiles(directory).resolve(name)).isInstanceOf(IOException.class);
    }

    @Test
    void findsFilesInside() throws IOException {
        assertThat(new RunFiles(directory).resolve("tables/a.csv")).isEqualTo(directory.resolve("tables/a.csv"));
    }

    @Test
    void followsNoLinkOutOfTheRun(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.csv"), "name\r\nvalue\r\n");
        Files.createDirectories(directory.resolve("tables"));
        Files.createSymbolicLink(directory.resolve("tables/a.csv"), elsewhere.resolve("secret.csv"));
        Files.createSymbolicLink(directory.resolve("arrays"), elsewhere);
        RunFiles files = new RunFiles(directory);
        assertThatThrownBy(() -> files.table("tables/a.csv")).isInstanceOf(IOException.class)
                .hasMessageContaining("link out of its directory");
        assertThatThrownBy(() -> files.table("arrays/secret.csv")).isInstanceOf(IOException.class)
                .hasMessageContaining("link out of its directory");
        Files.createSymbolicLink(directory.resolve("run"), directory);
        Files.writeString(directory.resolve("tables/b.csv"), "name\r\nvalue\r\n");
        new RunFiles(directory.resolve("run")).table("tables/b.csv").close();
    }

    @Test
    void readsTheValuesOfAMatrixRowByRow() throws IOException {
        RunBuilder builder = new RunBuilder(directory);
        Matrix matrix = builder.matrix("m", "?", List.of("0", "1"), List.of("q", "k", "v"),
                new double[] {1, 2, 3, 4, 5, Double.NaN}, builder.axis("", "", AxisScale.LINEAR));
        assertThat(new RunFiles(directory).values(matrix)).containsExactly(1, 2, 3, 4, 5, Double.NaN);
    }

    @Test
    void refusesAMatrixOfAnotherShape() {
        RunBuilder builder = new RunBuilder(directory);
        Matrix matrix = builder.matrix("m", "?", List.of("0"), List.of("q", "k"), new double[] {1, 2},
                builder.axis("", "", AxisScale.LINEAR));
        matrix.getRows().add("1");
        assertThatThrownBy(() -> new RunFiles(directory).values(matrix)).isInstanceOf(IOException.class)
                .hasMessageContaining("[2, 2]");
    }

    @Test
    void refusesAFileThatIsNoArray() throws IOException {
        RunBuilder builder = new RunBuilder(directory);
        Matrix matrix = builder.matrix("m", "?", List.of("0"), List.of("q"), new double[] {1},
                builder.axis("", "", AxisScale.LINEAR));
        Files.writeString(directory.resolve("arrays/m.safetensors"), "not an array");
        assertThatThrownBy(() -> new RunFiles(directory).values(matrix)).isInstanceOf(IOException.class);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.model.AxisScale;
import org.modelassay.model.Run;
import org.modelassay.model.SeriesStyle;

class ReportWriterTest {

    @TempDir
    private Path directory = Path.of("");

    private static Map<String, String> written(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".safetensors") && !name.endsWith(".csv")) {
                    files.put(name, text(file));
                }
            }
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesEveryFileAndNothingElse() throws IOException {
        ReportWriter.write(directory, Samples.sparsity(directory));
        assertThat(written(directory)).containsOnlyKeys("result.json", "report.html", "junit.xml", "summary.md",
                "charts/tolerance.svg", "charts/visibility.svg", "charts/by-layer.svg", "charts/ulp.svg",
                "charts/overlap.svg", "charts/trajectory.svg");
    }

    @Test
    void writesNothingThroughALinkOutOfTheRun(@TempDir Path elsewhere) throws IOException {
        Run run = Samples.sparsity(directory);
        Files.createSymbolicLink(directory.resolve("charts"), elsewhere);
        assertThatIOException().isThrownBy(() -> ReportWriter.write(directory, run)).withMessageContaining("link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Run run = Samples.sparsity(directory);
        ReportWriter.write(directory, run);
        Map<String, String> first = written(directory);
        ReportWriter.write(directory, run);
        assertThat(written(directory)).isEqualTo(first);
    }

    @Test
    void keepsChartsOfOneNameApart() throws IOException {
        RunBuilder builder = new RunBuilder(directory);
        builder.series("a", "?", SeriesStyle.LINE, builder.axis("", "", AxisScale.LINEAR),
                builder.axis("", "", AxisScale.LINEAR), "x,c\n1,2\n", "c=c");
        builder.matrix("A", "?", List.of("0"), List.of("q"), new double[] {1}, builder.axis("", "", AxisScale.LINEAR));
        builder.matrix("../a", "?", List.of("0"), List.of("q"), new double[] {1},
                builder.axis("", "", AxisScale.LINEAR));
        ReportWriter.write(directory, builder.run());
        assertThat(written(directory)).containsKeys("charts/a.svg", "charts/A-2.svg", "charts/__a.svg");
    }

    @Test
    void summarisesInMarkdown() throws IOException {
        ReportWriter.write(directory, Samples.sparsity(directory));
        assertThat(directory.resolve("summary.md")).content().startsWith("# Update sparsity (sft-pair): done")
                .contains("- **answer** (none): 38.7 % of 260,032 weights are unchanged",
                        "| sparsity.bit\\_exact | 38.65\u00a0% | 38.46\u00a0% to 38.84\u00a0% |");
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for authors of analysers: each of its commands, in their order, in an empty folder. */
class FirstAnalyserTest {

    private static final Pattern COMMAND = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    private static List<String> commands() throws IOException {
        Path page = Path.of(System.getProperty("modelassay.root", "../..")).resolve("releng/sdk/README.md");
        return COMMAND.matcher(Files.readString(page)).results().map(result -> result.group(1)).toList();
    }

    @Test
    void everyCommandOfThePageDoesWhatItSays() throws IOException, InterruptedException {
        Installation product = Installation.built().copy(folder.resolve("product"));
        Installation shell =
                Plugins.withMaven(product).with("MODELASSAY_REPOSITORY", Plugins.productRepository().toString())
                        .with("MODEL", LayeredModel.write(folder.resolve("model")).toString());
        Path work = Files.createDirectory(folder.resolve("work"));
        StringBuilder output = new StringBuilder();
        for (String command : commands()) {
            Matcher analysed = Pattern.compile("^assay uninstall").matcher(command);
            if (analysed.find()) {
                assertThat(product.run(work, "list").expect(0).out()).contains("norms.norms").contains("Acme norms");
            }
            Ended ended = shell.start(work, List.of("sh", "-ec", command)).await();
            assertThat(ended.status()).as(command + "\n" + ended.out() + ended.err()).isZero();
            output.append(ended.out());
        }

        assertThat(commands()).hasSizeGreaterThan(5);
        assertThat(output).contains("made norms", "Tests run: 4, Failures: 0", "installed com.acme.norms.feature 1.0.0",
                "com.acme.norms.feature  1.0.0", "removed com.acme.norms.feature");
        assertThat(work.resolve("run/report.html")).content().contains("Size of every matrix");
        assertThat(work.resolve("run/result.json")).content().contains("largest_score");
        assertThat(product.run(work, "list").expect(0).out()).doesNotContain("Acme").contains("sparsity.update");
    }
}

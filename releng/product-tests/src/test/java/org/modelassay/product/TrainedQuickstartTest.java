/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart on the models that come with the product. */
class TrainedQuickstartTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void seesThroughRoundingAndFindsTheSparseTuning() throws IOException, InterruptedException {
        Path home = folder.resolve("quick start");
        Ended ended = Installation.built().run(folder, "quickstart", "--out", home.toString()).expect(0);
        System.out.printf("assay quickstart: %.1f s%n", ended.seconds());
        List<String> answers = ended.out().lines().filter(line -> line.matches("[a-z0-9-]+: .*")).toList();
        assertThat(answers).hasSize(6);
        assertThat(answers).filteredOn(line -> line.startsWith("low-rate-bf16: ")).singleElement().asString()
                .contains("explained by rounding");
        assertThat(answers).filteredOn(line -> line.startsWith("five-percent")).hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("95.0 %", "sparse"));
        assertThat(home.resolve("index.html")).content().contains("trained", "report.html", "as expected")
                .doesNotContain("not as expected");
    }
}

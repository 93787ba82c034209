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

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart and the study that it leaves. */
class QuickstartTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void tellsTheThreePlantedUpdatesApart() throws IOException {
        Quickstarted quickstarted = Quickstarted.once();
        Ended ended = quickstarted.ended().expect(0);
        System.out.printf("assay quickstart: %.1f s%n", ended.seconds());
        List<String> answers = ended.out().lines().filter(line -> line.matches("[a-z0-9-]+: .*")).toList();
        assertThat(answers).hasSize(6);
        assertThat(answers.stream().map(line -> line.replaceFirst("^[^:]*: ", "")).distinct()).hasSize(6);
        assertThat(quickstarted.folder().resolve("index.html")).content().contains("synthetic", "report.html");
    }

    @Test
    void leavesAStudyThatRunsAgainWithoutComputing() throws IOException, InterruptedException {
        Path study = Quickstarted.once().folder().resolve("study.assay");
        Path junit = folder.resolve("junit.xml");
        Ended ended = Installation.built().run(folder, "run", study.toString(), "--json", "--junit", junit.toString(),
                "--experiment", "sparse-update").expect(0);
        JsonNode json = ended.json();
        assertThat(json.get("exitStatus").asInt()).isZero();
        assertThat(json.get("runs")).hasSize(1);
        assertThat(json.at("/runs/0/result/status").asText()).isEqualTo("done");
        assertThat(ended.err()).contains("the run was finished before");
        assertThat(junit).content().contains("<testsuite ", "sparse-update", "sparsity.bit_exact");
    }

    @Test
    void goesOnBesideAnotherInTheSameFolder() throws IOException, InterruptedException {
        String[] words = {"quickstart", "--synthetic", "--out", folder.resolve("both").toString()};
        Started first = Installation.built().start(folder, words);
        Installation.built().run(folder, words).expect(0);
        first.await().expect(0);
    }

    @Test
    void validatesAndReportsWhatItLeft() throws IOException, InterruptedException {
        Path home = Quickstarted.once().folder();
        Installation.built().run(folder, "validate", home.resolve("study.assay").toString()).expect(0);
        Path run;
        try (var runs = Files.list(home.resolve("runs").resolve("rank-1-spectra"))) {
            run = runs.findFirst().orElseThrow();
        }
        Ended ended = Installation.built().run(folder, "report", run.toString(), "--json").expect(0);
        assertThat(ended.json().get("analyser").asText()).isEqualTo("org.modelassay.analyser.sparsity.spectra");
    }
}

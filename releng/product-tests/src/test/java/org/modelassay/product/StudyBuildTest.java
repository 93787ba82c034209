/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study under version control, from an empty folder and the published repositories. */
class StudyBuildTest {

    @TempDir
    Path folder = Path.of("");

    private static Ended build(Installation shell, Path project) throws IOException, InterruptedException {
        return shell.start(project, List.of("sh", "-ec", "mvn -B -ntp verify")).await();
    }

    private static Path onlyRun(Path project) throws IOException {
        try (Stream<Path> runs = Files.list(project.resolve("target/runs/planted-update"))) {
            return runs.max(Path::compareTo).orElseThrow();
        }
    }

    private static long runs(Path project) throws IOException {
        try (Stream<Path> runs = Files.list(project.resolve("target/runs/planted-update"))) {
            return runs.count();
        }
    }

    @Test
    void passesDoesNothingTwiceAndFailsWhenAWeightFileChanges() throws IOException, InterruptedException {
        Installation product = Installation.built();
        Installation shell = Plugins.withMaven(product);
        Path project = folder.resolve("my-study");
        product.run(folder, "new-study-build", "my-study", "--repository", Plugins.productRepository().toString(),
                "--maven", Plugins.mavenRepository().toString()).expect(0);
        assertThat(Files.readAllLines(project.resolve("pom.xml")).size()).isLessThan(30);

        Ended passed = build(shell, project);

        assertThat(passed.status()).as(passed.out() + passed.err()).isZero();
        assertThat(project.resolve("target/surefire-reports/TEST-study.xml")).content().contains("failures=\"0\"",
                "errors=\"0\"", "sparsity.bit_exact == 0.75");
        assertThat(project.resolve("target/summary.md")).content().contains("75.0 %");
        try (ZipFile reports = new ZipFile(project.resolve("target/study-reports.zip").toFile())) {
            assertThat(reports.stream().map(Object::toString)).contains("summary.md", "planted-update/report.html");
        }

        FileTime written = Files.getLastModifiedTime(onlyRun(project).resolve("result.json"));
        Ended again = build(shell, project);
        assertThat(again.status()).as(again.out()).isZero();
        assertThat(again.out() + again.err()).contains("finished before").doesNotContain(":director");
        assertThat(runs(project)).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(onlyRun(project).resolve("result.json"))).isEqualTo(written);

        Files.copy(project.resolve("models/base/model.safetensors"), project.resolve("models/tuned/model.safetensors"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Ended failed = build(shell, project);
        assertThat(failed.status()).isNotZero();
        assertThat(project.resolve("target/surefire-reports/TEST-study.xml")).content().contains("failures=\"1\"",
                "<failure", "sparsity.bit_exact", "== 0.75", "the value is 1");
        assertThat(failed.out() + failed.err()).contains("FAIL: sparsity.bit_exact is 1.0");
    }

    @Test
    void nothingJudgedIsNoSuccessAndAnAcceptedRunIsWhatLaterOnesAreComparedWith()
            throws IOException, InterruptedException {
        Installation product = Installation.built();
        Path project = folder.resolve("my-study");
        product.run(folder, "new-study-build", "my-study", "--repository", "https://example.org/p2").expect(0);
        Path study = project.resolve("study.assay");
        String text = Files.readString(study);
        String expectation = "<expectations metric=\"sparsity.bit_exact\" comparator=\"==\" value=\"0.75\"/>";
        assertThat(text).contains(expectation);
        Files.writeString(study, text.replace(expectation, ""));
        assertThat(product.run(project, "run", "study.assay", "--require-verdicts").expect(5).err())
                .contains("nothing was judged");

        Files.writeString(study, text.replace(expectation,
                "<expectations metric=\"sparsity.*\" comparator=\">=\" value=\"-0.1\" baseline=\"true\"/>"));
        assertThat(product.run(project, "run", "study.assay").expect(5).out()).contains("assay accept");
        try (Stream<Path> runs = Files.list(project.resolve("runs/planted-update"))) {
            product.run(project, "accept", runs.findFirst().orElseThrow().toString(), "study.assay").expect(0);
        }
        assertThat(study).content().contains("<baselines", "name=\"sparsity.bit_exact\" value=\"0.75\"");
        assertThat(product.run(project, "run", "study.assay").expect(0).out())
                .contains("PASS: sparsity.bit_exact is 0.75", "the accepted run planted-update-");

        Safetensors.flipLowBits(project.resolve("models/tuned/model.safetensors"));
        assertThat(product.run(project, "run", "study.assay").expect(1).out()).contains("FAIL: sparsity.bit_exact");
    }
}

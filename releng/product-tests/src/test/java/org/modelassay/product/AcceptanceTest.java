/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both pages for newcomers, from an empty folder and what a release publishes: each of their commands, in their order.
 * Between them, what the pages tell to do by hand.
 */
class AcceptanceTest {

    private static final Pattern COMMAND = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    private static List<String> commands(String page) throws IOException {
        Path file = Path.of(System.getProperty("modelassay.root", "../..")).resolve("releng/sdk").resolve(page);
        List<String> commands =
                COMMAND.matcher(Files.readString(file)).results().map(result -> result.group(1)).toList();
        assertThat(commands).isNotEmpty();
        return commands;
    }

    private static Ended run(Installation shell, Path work, String command) throws IOException, InterruptedException {
        return shell.start(work, List.of("sh", "-ec", command)).await();
    }

    private static Ended works(Installation shell, Path work, String command)
            throws IOException, InterruptedException {
        Ended ended = run(shell, work, command);
        assertThat(ended.status()).as(command + "\n" + ended.out() + ended.err()).isZero();
        return ended;
    }

    @Test
    void anAnalyserIsMadeBuiltInstalledRunInTheShellAndInTheWindowAndRemoved()
            throws IOException, InterruptedException {
        Installation product = Installation.built().copy(folder.resolve("product"));
        Window window = Window.of(product, folder.resolve("window"));
        Path model = LayeredModel.write(folder.resolve("model"));
        Installation shell =
                Plugins.withMaven(product).with("MODELASSAY_REPOSITORY", Plugins.productRepository().toString())
                        .with("MODEL", model.toString());
        Path work = Files.createDirectory(folder.resolve("work"));
        StringBuilder output = new StringBuilder();
        for (String command : commands("first-analyser.md")) {
            if (command.startsWith("assay uninstall")) {
                assertThat(product.run(work, "list").expect(0).out()).contains("norms.norms").contains("Acme norms");
                Path study = Files.writeString(work.resolve("norms.assay"),
                        Studies.of("com.acme.norms", List.of("norms"), model));
                window.start("norms", List.of("run " + study, "look runs", "open norms", "look results")).await();
            }
            output.append(works(shell, work, command).out());
        }

        assertThat(output).contains("made norms", "Tests run: 4, Failures: 0", "installed com.acme.norms.feature 1.0.0",
                "com.acme.norms.feature", "removed com.acme.norms.feature");
        assertThat(work.resolve("run/report.html")).content().contains("Size of every matrix");
        assertThat(work.resolve("run/result.json")).content().contains("largest_score");
        assertThat(window.log("norms")).endsWith("done\n");
        assertThat(window.seen("norms", "runs.txt").lines()).anyMatch(line -> line.matches(".*norms.*done.*"));
        assertThat(window.seen("norms", "results.txt")).contains("Acme norms");
        assertThat(product.run(work, "list").expect(0).out()).doesNotContain("Acme").contains("sparsity.update");
    }

    @Test
    void aStudyBuildPassesDoesNothingTwiceAndFailsWhenAWeightFileChanges() throws IOException, InterruptedException {
        Installation shell = Plugins.withMaven(Installation.built()).with("MODELASSAY_REPOSITORY",
                Plugins.productRepository().toString());
        for (String command : commands("study-builds.md")) {
            works(shell, folder, command);
        }
        Path project = folder.resolve("my-study");
        assertThat(Files.readAllLines(project.resolve("pom.xml")).size()).isLessThan(30);
        Path junit = project.resolve("target/surefire-reports/TEST-study.xml");
        assertThat(junit).content().contains("failures=\"0\"", "errors=\"0\"", "sparsity.bit_exact == 0.75");
        assertThat(project.resolve("target/summary.md")).content().contains("75.0 %");
        try (ZipFile reports = new ZipFile(project.resolve("target/study-reports.zip").toFile())) {
            assertThat(reports.stream().map(Object::toString)).contains("summary.md", "planted-update/report.html");
        }

        Path only = onlyRun(project);
        FileTime written = Files.getLastModifiedTime(only.resolve("result.json"));
        Ended again = works(shell, project, "mvn -B -ntp verify");
        assertThat(again.out() + again.err()).contains("finished before").doesNotContain(":director");
        assertThat(onlyRun(project)).isEqualTo(only);
        assertThat(Files.getLastModifiedTime(only.resolve("result.json"))).isEqualTo(written);

        Files.copy(project.resolve("models/base/model.safetensors"), project.resolve("models/tuned/model.safetensors"),
                StandardCopyOption.REPLACE_EXISTING);
        Ended failed = run(shell, project, "mvn -B -ntp verify");
        assertThat(failed.status()).isNotZero();
        assertThat(junit).content().contains("failures=\"1\"", "<failure", "sparsity.bit_exact", "== 0.75",
                "the value is 1");
        assertThat(failed.out() + failed.err()).contains("FAIL: sparsity.bit_exact is 1.0");
    }

    private static Path onlyRun(Path project) throws IOException {
        try (Stream<Path> runs = Files.list(project.resolve("target/runs/planted-update"))) {
            List<Path> all = runs.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}

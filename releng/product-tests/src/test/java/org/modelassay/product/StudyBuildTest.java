/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies as builds run them: interrupted, side by side, with models from elsewhere. */
class StudyBuildTest {

    private static final int MANY = 30;

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingJudgedIsNoSuccessAndAnAcceptedRunIsWhatLaterOnesAreComparedWith()
            throws IOException, InterruptedException {
        Installation product = Installation.built();
        Path project = project(product, "my-study");
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

    private Path project(Installation product, String name) throws IOException, InterruptedException {
        product.run(folder, "new-study-build", name, "--repository", "https://example.org/p2").expect(0);
        return folder.resolve(name);
    }

    /** The command that the parent of study builds runs. */
    private static String[] build() {
        return new String[] {"run", "study.assay", "--require-verdicts", "--runs", "target/runs", "--junit",
                "target/surefire-reports/TEST-study.xml", "--summary", "target/summary.md", "--report",
                "target/study-reports.zip"};
    }

    private static List<Path> manifests(Path project) throws IOException {
        Path runs = project.resolve("target/runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(runs, 3, (file, _) -> file.endsWith("run.assayrun"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aBuildThatWasKilledGoesOnWhereItStopped() throws IOException, InterruptedException {
        Installation product = Installation.built();
        Path project = project(product, "killed");
        Path study = project.resolve("study.assay");
        String text = Files.readString(study);
        String experiment = text.substring(text.indexOf("  <experiments "), text.indexOf("</assay:Study>"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            many.append(experiment.replace("planted-update", "planted-" + i));
        }
        Files.writeString(study, text.replace(experiment, many));

        Started started = product.start(project, build());
        started.until(() -> {
            try {
                return manifests(project).size() >= 2;
            } catch (IOException | UncheckedIOException e) {
                return false; // a folder came or went meanwhile
            }
        });
        started.kill();
        List<Path> before = manifests(project);
        assertThat(before).hasSizeBetween(2, MANY - 1);
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path manifest : before) {
            times.put(manifest, Files.getLastModifiedTime(manifest));
        }

        Ended again = product.run(project, build()).expect(0);

        assertThat(again.err() + again.out()).contains("finished before");
        assertThat(manifests(project)).hasSize(MANY).containsAll(before);
        for (Map.Entry<Path, FileTime> each : times.entrySet()) {
            assertThat(Files.getLastModifiedTime(each.getKey())).isEqualTo(each.getValue());
        }
        assertThat(project.resolve("target/surefire-reports/TEST-study.xml")).content()
                .contains("tests=\"" + 2 * MANY + "\"", "failures=\"0\"", "planted-" + (MANY - 1));
    }

    @Test
    void twoStudiesAtOnceDoNotDisturbEachOther() throws IOException, InterruptedException {
        Installation product = Installation.built();
        Path left = project(product, "left");
        Path right = project(product, "right");
        Safetensors.flipLowBits(right.resolve("models/tuned/model.safetensors"));

        Started first = product.start(left, build());
        Started second = product.start(right, build());

        assertThat(first.await().expect(0).out()).contains("PASS: sparsity.bit_exact is 0.75");
        assertThat(second.await().expect(1).out()).contains("FAIL: sparsity.bit_exact");
        assertThat(left.resolve("target/surefire-reports/TEST-study.xml")).content().contains("failures=\"0\"");
        assertThat(right.resolve("target/surefire-reports/TEST-study.xml")).content().contains("failures=\"1\"");
    }

    @Test
    void aStudyOfLocalModelsNeedsNoNetwork() throws IOException, InterruptedException {
        Installation product = Installation.built();
        Path project = project(product, "local");
        List<String> alone = List.of("unshare", "--map-root-user", "--net");
        Assumptions.assumeTrue(product.start(project, with(alone, "true")).await().status() == 0,
                "this system has no namespaces for networks");

        List<String> words = with(alone, product.home().resolve("assay").toString());
        words.addAll(List.of(build()));
        product.start(project, words).await().expect(0);
    }

    private static List<String> with(List<String> words, String more) {
        List<String> all = new ArrayList<>(words);
        all.add(more);
        return all;
    }

    @Test
    void aModelFromTheNetworkIsContinuedVerifiedAndKept() throws IOException, InterruptedException {
        Path project = project(Installation.built(), "remote");
        Path served = Files.createDirectory(folder.resolve("served"));
        Files.move(project.resolve("models/tuned/model.safetensors"), served.resolve("tuned.safetensors"));
        String digest = digest(served.resolve("tuned.safetensors"));
        Path study = project.resolve("study.assay");
        String text = Files.readString(study);
        try (SecureServer server = new SecureServer(served, folder.resolve("server.p12"))) {
            Installation product = server.trustedBy(Installation.built())
                    .with("XDG_CACHE_HOME", folder.resolve("models").toString());
            Files.writeString(study, text.replace("location=\"models/tuned\"",
                    "location=\"" + server.address("tuned.safetensors") + "\" digest=\"sha256:" + digest + "\""));

            assertThat(product.with("MODELASSAY_OFFLINE", "true").run(project, build()).expect(2).err())
                    .contains("tuned.safetensors");
            assertThat(server.asked()).isEmpty();
            server.cut("tuned.safetensors");
            assertThat(product.run(project, build()).status()).isIn(2, 3);
            server.heal();
            product.run(project, build()).expect(0);
            assertThat(server.continued()).contains("/tuned.safetensors");

            server.close();
            Files.delete(manifests(project).getFirst());
            product.with("MODELASSAY_OFFLINE", "true").run(project, build()).expect(0);
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}

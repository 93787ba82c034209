/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processes that plug-ins of others run in. */
class WorkersTest {

    /** The place of READY among the kinds of messages. */
    private static final int READY = 3;
    private static final String ID = "com.example.counting";

    @TempDir
    private static Path shared;

    private static Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @BeforeAll
    static void installWhatCounts() throws IOException, InterruptedException {
        product = Installation.built().copy(shared.resolve("product"));
        String counting = Toys.analyser("Counting", "", "", "synchronized (Counting.class) { runs++; }")
                .replace("42", "runs").replace("{\n    public Counting()", "{\n    static int runs;\n"
                        + "    public Counting()");
        Path repository = new Plugins(product, Files.createDirectory(shared.resolve("toy"))).publish(ID,
                Toys.declaration(ID, "counting", "Counting"), Map.of("Counting", counting, "None", Toys.NONE));
        product.run(shared, "install", repository.toString(), ID + ".feature", "--trust", "unsigned").expect(0);
    }

    @Test
    void oneWorkerServesAllRunsOfAProcessAndTheNextProcessHasAnother() throws IOException, InterruptedException {
        Path model = LayeredModel.write(shared.resolve("model"));
        String once = Studies.of(ID, List.of("counting"), model);
        String experiment = once.substring(once.indexOf("  <experiments"), once.indexOf("</assay:Study>"));
        Files.writeString(shared.resolve("study.assay"), once.replace(experiment, experiment
                + experiment.replace("id=\"counting\"", "id=\"second\"")
                + experiment.replace("id=\"counting\"", "id=\"third\"")));

        List<Double> values = new ArrayList<>();
        product.run(shared, "run", "study.assay", "--json").expect(0).json().get("runs").forEach(run -> values
                .add(run.get("result").get("metrics").get("answer").get("value").asDouble()));
        assertThat(values).containsExactly(1.0, 2.0, 3.0);

        assertThat(product.run(shared, "analyse", ID + ".counting", "--in", "model=" + model, "--out", "again",
                "--json").expect(0).json().get("metrics").get("answer").get("value").asDouble()).isEqualTo(1);
    }

    /** Prints how long a start takes; the promise is less than two seconds on a machine that does nothing else. */
    @Test
    void aWorkerSaysWhenItIsReady() throws IOException, InterruptedException {
        product.run(shared, "list").expect(0);
        Path configuration;
        try (Stream<Path> caches = Files.list(product.cache())) {
            configuration = caches.filter(cache -> cache.getFileName().toString().startsWith("start-"))
                    .max(Comparator.comparing(cache -> cache.toFile().lastModified())).orElseThrow()
                    .resolve("configuration");
        }
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Process worker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:" + product.home().resolve(
                            "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                    "-Dosgi.configuration.area.readOnly=true", "-Dosgi.logfile=" + shared.resolve("log"), "-jar",
                    product.launcher().toString(), "-configuration", configuration.toString(), "-data", "@none",
                    "-nosplash",
                    "-application", "org.modelassay.engine.worker")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            assertThat(worker.getInputStream().read()).as("the kind of the first message").isEqualTo(READY);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            worker.getOutputStream().close();
            assertThat(worker.waitFor()).isZero();
        }
        System.out.printf("a worker starts in %.2f s (best of three)%n", best);
    }
}

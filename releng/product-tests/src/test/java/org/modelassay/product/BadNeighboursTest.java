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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in whose analysers misbehave costs its own runs; the user sees which one it was, and the others work. */
class BadNeighboursTest {

    private static final String ID = Neighbours.ID;

    @TempDir
    private static Path shared;

    private static Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void installTheNeighbours() throws IOException, InterruptedException {
        product = Installation.built().copy(shared.resolve("product"));
        Neighbours.install(product, shared);
    }

    private Ended analyse(String analyser) throws IOException, InterruptedException {
        Path model = LayeredModel.write(folder.resolve("model"));
        return product.run(folder, "analyse", ID + "." + analyser, "--in", "model=" + model, "--out",
                folder.resolve(analyser).toString());
    }

    @Test
    void theGoodOneBesideThemWorks() throws IOException, InterruptedException {
        analyse("fine").expect(0);
        assertThat(folder.resolve("fine/result.json")).content().contains("42");
    }

    /** One study, one start of the product: each neighbour has its own status and reason, and the last one works. */
    @Test
    void everyNeighbourCostsItsOwnExperimentOnly() throws IOException, InterruptedException {
        Path model = LayeredModel.write(folder.resolve("model"));
        List<String> analysers = List.of("constructor", "planning", "running", "nothing", "silent", "absent",
                "lacking", "exiting", "hungry", "chatty", "fine");
        Files.writeString(folder.resolve("study.assay"), Studies.of(ID, analysers, model));

        Ended ended = product.with("MODELASSAY_JAVA_OPTS", "-Xmx256m").run(folder, "run", "study.assay", "--json")
                .expect(3);

        Map<String, JsonNode> runs = new TreeMap<>();
        ended.json().get("runs").forEach(run -> runs.put(run.get("experiment").asText(), run));
        assertThat(runs.keySet()).containsExactlyInAnyOrderElementsOf(analysers);
        isItsOwnFault(runs.get("constructor"), "as planned");
        isItsOwnFault(runs.get("planning"), "as planned");
        isItsOwnFault(runs.get("running"), "as planned");
        isItsOwnFault(runs.get("nothing"), "gave no plan");
        isItsOwnFault(runs.get("absent"), "Absent");
        isItsOwnFault(runs.get("lacking"), "Gone");
        isItsOwnFault(runs.get("exiting"), "ended its process (exit code 0)");
        isItsOwnFault(runs.get("hungry"), "ran out of memory");
        assertThat(runs.get("silent").get("exitStatus").asInt()).isEqualTo(5);
        assertThat(runs.get("silent").toString()).contains("plug-in " + ID, "gave no result");
        for (String works : List.of("chatty", "fine")) {
            assertThat(runs.get(works).get("exitStatus").asInt()).as(works).isZero();
            assertThat(runs.get(works).get("result").get("metrics").get("answer").get("value").asInt()).isEqualTo(42);
        }
        Path chatty = Path.of(runs.get("chatty").get("directory").asText());
        assertThat(Files.size(chatty.resolve("log.txt"))).isLessThan(1 << 20);
        assertThat(chatty.resolve("log.txt")).content().contains("out 17", "further bytes were left out",
                "999000 further messages were left out");
        assertThat(ended.err()).doesNotContain("\tat ");
    }

    private static void isItsOwnFault(JsonNode run, String reason) {
        assertThat(run.get("exitStatus").asInt()).as(run.toString()).isEqualTo(3);
        assertThat(run.toString()).contains("plug-in " + ID).contains(reason);
    }

    @Test
    void oneThatIgnoresACancellationIsEndedWithItsProcess() throws IOException, InterruptedException {
        Path model = LayeredModel.write(folder.resolve("model"));
        Started started = product.start(folder, "analyse", ID + ".deaf", "--in", "model=" + model, "--out", "deaf");
        started.until(() -> Files.isDirectory(folder.resolve("deaf/scratch")));
        List<ProcessHandle> processes = started.process().descendants().toList();

        started.signal("INT");

        Ended ended = started.await().expect(4);
        assertThat(processes).hasSizeGreaterThanOrEqualTo(2).noneMatch(ProcessHandle::isAlive);
        assertThat(ended.err()).contains("cancelled");
        assertThat(folder.resolve("deaf/run.assayrun")).content().contains("cancelled");
    }

    @Test
    void aWorkerEndsWithTheProcessThatStartedIt() throws IOException, InterruptedException {
        Path model = LayeredModel.write(folder.resolve("model"));
        Started started = product.start(folder, "analyse", ID + ".deaf", "--in", "model=" + model, "--out", "deaf");
        started.until(() -> Files.isDirectory(folder.resolve("deaf/scratch")));
        List<ProcessHandle> processes = started.process().descendants().toList();

        started.process().children().forEach(ProcessHandle::destroyForcibly);

        started.await().expect(3);
        for (ProcessHandle worker : processes) {
            worker.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void whatNeedsMoreThanTheProductHasIsRefusedByName() throws IOException, InterruptedException {
        Map<String, String> sources = Map.of("None", Toys.NONE, "Fine", Toys.analyser("Fine", "", "", ""));
        Path bundle = new Plugins(product, Files.createDirectory(folder.resolve("bundle"))).publishNeeding(
                "Require-Bundle: com.example.absent", "com.example.needs",
                Toys.declaration("com.example.needs", "fine", "Fine"), sources);
        assertThat(product.run(folder, "install", bundle.toString(), "com.example.needs.feature", "--trust",
                "unsigned").expect(2).err()).contains("com.example.needs", "com.example.absent");
        Path newer = new Plugins(product, Files.createDirectory(folder.resolve("newer"))).publishNeeding(
                "Require-Capability: osgi.wiring.package;"
                        + "filter:=\"(&(osgi.wiring.package=org.modelassay.analysis)(version>=9.0.0))\"",
                "com.example.newer", Toys.declaration("com.example.newer", "fine", "Fine"), sources);
        assertThat(product.run(folder, "install", newer.toString(), "com.example.newer.feature", "--trust",
                "unsigned").expect(2).err()).contains("com.example.newer", "org.modelassay.analysis");
    }

    @Test
    void aPluginThatIsTrustedMoreRunsInTheProcessOfTheProduct() throws IOException, InterruptedException {
        Installation trusting = product.with("MODELASSAY_CONFIG", folder.resolve("config").toString());
        trusting.run(folder, "plugins", "--isolation", ID + "=off").expect(0);
        Path model = LayeredModel.write(folder.resolve("model"));

        // the end of its own process looks like a signal
        trusting.run(folder, "analyse", ID + ".exiting", "--in", "model=" + model, "--out", "run").expect(4);

        assertThat(trusting.run(folder, "plugins", "--isolation", ID + "=maybe").expect(2).err()).contains("neither");
    }

    @Test
    void aDuplicateIdIsToldAndTheProductsOwnAnalyserIsStillThere() throws IOException, InterruptedException {
        Ended listed = product.run(folder, "list").expect(0);

        assertThat(listed.out()).contains("sparsity.update", "bad.fine", "(broken)");
        assertThat(listed.err()).contains("plug-in ").contains("org.modelassay.analyser.sparsity.spectra");
        assertThat(product.run(folder, "describe", "org.modelassay.analyser.sparsity.spectra").expect(0).out())
                .contains("Spectra of an update");
    }
}

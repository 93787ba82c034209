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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that misbehave, and changes of the installation, seen from the window of the product. */
class NeighboursInTheWindowTest {

    @TempDir
    private static Path shared;

    private static Window window = new Window(new Installation(Path.of(""), Path.of(""), Map.of()), Path.of(""));

    @BeforeAll
    static void installDriverAndNeighbours() throws IOException, InterruptedException {
        Installation product = Installation.built().copy(shared.resolve("product"));
        window = Window.of(product, shared);
        Neighbours.install(product, shared);
    }

    private static String row(String seen, String analyser) {
        return seen.lines().filter(line -> line.contains(analyser)).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void theUserSeesWhichPluginFailedAndWhyAndTheOthersWork() throws IOException, InterruptedException {
        Path model = LayeredModel.write(shared.resolve("model"));
        List<String> analysers = List.of("constructor", "planning", "running", "nothing", "silent", "absent",
                "lacking", "exiting", "hungry", "chatty", "fine");
        Path study = Files.writeString(shared.resolve("bad.assay"), Studies.of(Neighbours.ID, analysers, model));

        window.start("bad", List.of("run " + study, "look runs", "dialog "
                + "org.eclipse.equinox.p2.ui.sdk.installationDetails details")).await().expect(0);

        assertThat(window.log("bad")).endsWith("done\n");
        String seen = window.seen("bad", "runs.txt");
        for (Map.Entry<String, String> reason : Map.of("constructor", "as planned", "planning", "as planned",
                "running", "as planned", "nothing", "gave no plan", "absent", "Absent", "lacking", "Gone", "exiting",
                "ended its process", "hungry", "ran out of memory", "silent", "gave no result").entrySet()) {
            assertThat(row(seen, reason.getKey())).as(seen).contains(reason.getValue(), Neighbours.ID);
        }
        assertThat(row(seen, "fine")).contains("done");
        assertThat(row(seen, "chatty")).contains("done");
        assertThat(window.seen("bad", "details.txt")).contains("Model Assay");
    }

    @Test
    void anInstallationWaitsForTheAnalysisOfTheWindow() throws IOException, InterruptedException {
        Path model = LayeredModel.write(shared.resolve("model"));
        Path study = Files.writeString(shared.resolve("patient.assay"),
                Studies.of(Neighbours.ID, List.of("patient"), model));
        Started workbench = window.start("patient", List.of("run " + study, "look end"));
        Path folder = shared.resolve("patient");
        workbench.until(() -> Files.isDirectory(folder.resolve("workspace/acceptance/runs/patient")));

        Started removal = window.product().start(shared, "uninstall", "com.example.driver.feature");
        removal.until(() -> said(removal, "waiting for running analyses"));
        assertThat(removal.process().isAlive()).isTrue();
        Files.writeString(folder.resolve("script.go"), "");

        removal.await().expect(0);
        workbench.await().expect(0);
        assertThat(window.log("patient")).endsWith("done\n");
        window.product().run(shared, "revert", "--last").expect(0);
    }

    private static boolean said(Started command, String words) {
        try {
            return Files.readString(command.err()).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatDoesMoreThanAddAPluginIsRefusedInTheWindowAsWell() throws IOException, InterruptedException {
        String id = "com.example.hostile";
        Path hostile = new Plugins(window.product(), Files.createDirectory(shared.resolve("hostile"))).publish(id,
                Toys.declaration(id, "fine", "Fine"), Map.of("None", Toys.NONE, "Fine",
                        Toys.analyser("Fine", "", "", "")));
        Path metadata = hostile.resolve("content.xml");
        Files.writeString(metadata, Files.readString(metadata).replace("<instructions size='1'>",
                "<instructions size='2'><instruction key='configure'>addJvmArg(jvmArg:-Dhostile=true);</instruction>"));

        window.start("hostile", List.of("resolve " + hostile.toUri() + " " + id + ".feature")).await().expect(0);

        assertThat(window.log("hostile")).endsWith("done\n").contains("severity 4", "asks the installer for more");
    }
}

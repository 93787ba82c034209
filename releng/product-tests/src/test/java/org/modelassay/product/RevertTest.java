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

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that were removed come back, also when their files were collected as garbage. */
class RevertTest {

    private static final String ID = "com.example.toy";
    private static final String FEATURE = ID + ".feature";

    @TempDir
    private static Path shared;

    private static Path repository;

    @TempDir
    Path folder = Path.of("");

    private Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @BeforeAll
    static void publish() throws IOException, InterruptedException {
        repository = new Plugins(Installation.built(), Files.createDirectory(shared.resolve("toy"))).publish(ID,
                Toys.declaration(ID, "fine", "Fine"), Map.of("Fine", Toys.analyser("Fine", "", "", ""),
                        "None", Toys.NONE));
    }

    @BeforeEach
    void copyTheProduct() throws IOException {
        product = Installation.built().copy(folder.resolve("product"));
    }

    private void install(Path from, String trust) throws IOException, InterruptedException {
        product.run(folder, "install", from.toString(), FEATURE, "--trust", trust).expect(0);
    }

    private boolean isListed() throws IOException, InterruptedException {
        String listed = product.run(folder, "list").expect(0).out();
        assertThat(listed).contains("sparsity.update");
        return listed.contains("toy.fine");
    }

    private List<JsonNode> history() throws IOException, InterruptedException {
        JsonNode changes = product.run(folder, "plugins", "--history", "--json").expect(0).json();
        return changes.valueStream().toList();
    }

    private void collectGarbage() throws IOException, InterruptedException {
        product.platform(folder, "org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");
    }

    private Path jar() {
        return product.home().resolve("plugins/" + ID + "_1.0.0.jar");
    }

    private void forgetWhatWasRemoved() throws IOException, InterruptedException {
        collectGarbage();
        assertThat(jar()).doesNotExist();
        Trees.delete(product.home().resolve("p2/org.modelassay.install"));
    }

    @Test
    void aRemovedPluginComesBackWithoutItsRepositoryAndGoesAgain() throws IOException, InterruptedException {
        Path moved = Trees.copy(repository, folder.resolve("moved"));
        assertThat(product.run(folder, "revert", "--last").expect(2).err()).contains("nothing to take back");
        install(moved, "unsigned");
        collectGarbage();
        assertThat(jar()).as("in use").exists();
        product.run(folder, "uninstall", FEATURE).expect(0);
        collectGarbage();
        assertThat(jar()).doesNotExist();
        Trees.delete(moved);
        List<JsonNode> changes = history();
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().get("added").get(0).get("feature").asText()).isEqualTo(FEATURE);
        assertThat(changes.getLast().get("removed").get(0).get("version").asText()).isEqualTo("1.0.0");

        assertThat(product.run(folder, "revert", "--last").expect(0).out())
                .isEqualTo("installed now: " + FEATURE + " 1.0.0\n");
        assertThat(isListed()).isTrue();

        assertThat(product.run(folder, "revert", changes.getLast().get("time").asText()).expect(0).out())
                .isEqualTo("no plug-in is installed now\n");
        assertThat(isListed()).isFalse();
        assertThat(product.run(folder, "plugins", "--history").expect(0).out().lines()).hasSize(4)
                .anyMatch(line -> line.contains("  +  " + FEATURE)).anyMatch(line -> line.contains("  -  " + FEATURE));
    }

    @Test
    void aTimeBeforeTheInstallationOrOfTheSamePluginsIsToldSo() throws IOException, InterruptedException {
        assertThat(product.run(folder, "revert", "2001-01-01T00:00:00Z").expect(2).err()).contains("not remember");
        assertThat(product.run(folder, "revert", "2101-01-01T00:00:00Z").expect(2).err())
                .contains("are those of now");
        assertThat(product.run(folder, "revert", "yesterday").expect(2).err()).contains("plugins --history");
        assertThat(product.run(folder, "revert").expect(2).err()).contains("--last");
    }

    @Test
    void whatNobodyHasSignedNeedsTrustAgainWhenItComesFromItsRepository() throws IOException, InterruptedException {
        Path moved = Trees.copy(repository, folder.resolve("moved"));
        install(moved, "unsigned");
        product.run(folder, "uninstall", FEATURE).expect(0);
        forgetWhatWasRemoved();

        assertThat(product.run(folder, "revert", "--last").expect(2).err()).contains("nobody has signed it");
        Files.move(moved, folder.resolve("elsewhere"));
        assertThat(product.run(folder, "revert", "--last", "--trust", "unsigned").expect(2).err()).contains(FEATURE);
        assertThat(isListed()).isFalse();
        Files.move(folder.resolve("elsewhere"), moved);
        product.run(folder, "revert", "--last", "--trust", "unsigned").expect(0);
        assertThat(isListed()).isTrue();
    }

    @Test
    void aKeyThatWasTrustedOnceIsTrustedAgain() throws IOException, InterruptedException {
        Path signed = Trees.copy(repository, folder.resolve("signed"));
        install(signed, Keys.sign(signed, folder.resolve("key.asc")));
        product.run(folder, "uninstall", FEATURE).expect(0);
        forgetWhatWasRemoved();

        product.run(folder, "revert", "--last").expect(0);

        assertThat(isListed()).isTrue();
    }
}

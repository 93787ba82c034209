/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in whose analysers misbehave costs its own runs; the user sees which one it was, and the others work. */
class BadNeighboursTest {

    private static final String ID = "com.example.bad";
    private static final String THROW = "if (true) throw new IllegalStateException(\"as planned\");";

    @TempDir
    private static Path shared;

    private static Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void installTheNeighbours() throws IOException, InterruptedException {
        product = Installation.built().copy(shared.resolve("product"));
        Map<String, String> sources = Map.of("None", Toys.NONE,
                "Fine", Toys.analyser("Fine", "", "", ""),
                "Constructor", Toys.analyser("Constructor", THROW, "", ""),
                "Planning", Toys.analyser("Planning", "", THROW, ""),
                "Running", Toys.analyser("Running", "", "", THROW),
                "Nothing", Toys.analyser("Nothing", "", "if (true) return null;", ""),
                "Lacking", Toys.analyser("Lacking", "new Gone();", "", ""),
                "Gone", "class Gone { }",
                "Absent", Toys.analyser("Absent", "", "", ""));
        String declarations = Toys.declaration(ID, "fine", "Fine") + Toys.declaration(ID, "constructor", "Constructor")
                + Toys.declaration(ID, "planning", "Planning") + Toys.declaration(ID, "running", "Running")
                + Toys.declaration(ID, "nothing", "Nothing") + Toys.declaration(ID, "lacking", "Lacking")
                + Toys.declaration(ID, "absent", "Absent")
                + Toys.declarationOf("org.modelassay.analyser.sparsity.spectra", ID, "Fine");
        Path repository = new Plugins(product, Files.createDirectory(shared.resolve("bad"))).publish(ID, declarations,
                sources, "Gone", "Absent");
        product.run(shared, "install", repository.toString(), ID + ".feature", "--trust", "unsigned").expect(0);
    }

    private Ended analyse(String analyser) throws IOException, InterruptedException {
        Path model = LayeredModel.write(folder.resolve("model"));
        return product.run(folder, "analyse", ID + "." + analyser, "--in", "model=" + model, "--out",
                folder.resolve(analyser).toString());
    }

    private void isItsOwnFault(String analyser, String reason) throws IOException, InterruptedException {
        Ended ended = analyse(analyser).expect(3);
        assertThat(ended.out() + ended.err()).contains("plug-in " + ID).contains(reason).doesNotContain("\tat ");
    }

    @Test
    void theGoodOneBesideThemWorks() throws IOException, InterruptedException {
        analyse("fine").expect(0);
        assertThat(folder.resolve("fine/result.json")).content().contains("42");
    }

    @Test
    void whatThrowsIsNamedWithItsPlugin() throws IOException, InterruptedException {
        isItsOwnFault("constructor", "as planned");
        isItsOwnFault("planning", "as planned");
        isItsOwnFault("running", "as planned");
    }

    @Test
    void aMissingPlanIsNamedWithItsPlugin() throws IOException, InterruptedException {
        isItsOwnFault("nothing", "gave no plan");
    }

    @Test
    void aMissingClassIsNamedWithItsPlugin() throws IOException, InterruptedException {
        isItsOwnFault("absent", "Absent");
        isItsOwnFault("lacking", "Gone");
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

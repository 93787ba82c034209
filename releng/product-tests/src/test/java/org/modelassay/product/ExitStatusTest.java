/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How commands end, by the table of exit codes. */
class ExitStatusTest {

    @TempDir
    Path folder = Path.of("");

    private Ended analyse(String... more) throws IOException, InterruptedException {
        Quickstarted models = Quickstarted.once();
        String[] arguments = Stream.concat(Stream.of("analyse", "sparsity.update", "--in", models.in("base", "base"),
                "--in", models.in("tuned", "sparse"), "--out", folder.resolve("run").toString()), Stream.of(more))
                .toArray(String[]::new);
        return Installation.built().run(folder, arguments);
    }

    @Test
    void anExpectationThatHoldsEndsWith0AndOneThatFailsWith1() throws IOException, InterruptedException {
        analyse("--expect", "sparsity.bit_exact >= 0.9").expect(0);
        Ended failed = analyse("--expect", "sparsity.bit_exact >= 0.99").expect(1);
        assertThat(failed.out()).contains("FAIL");
    }

    @Test
    void aMetricThatDoesNotExistEndsWith5() throws IOException, InterruptedException {
        analyse("--expect", "sparsity.bit_exakt >= 0.9").expect(5);
    }

    @Test
    void badInputEndsWith2AndOneMessage() throws IOException, InterruptedException {
        analyse("--expect", "sparsity.bit_exact is large").expect(2).expectOneMessage();
        analyse("--set", "no_such_parameter=1").expect(2).expectOneMessage();
        Installation product = Installation.built();
        product.run(folder, "run", "absent.assay").expect(2).expectOneMessage();
        product.run(folder, "report", folder.toString()).expect(2).expectOneMessage();
        product.run(folder, "lits").expect(2).expectOneMessage();
    }

    @Test
    void aVirtualMachineThatDoesNotStartEndsWith3() throws IOException, InterruptedException {
        Ended ended =
                Installation.built().with("MODELASSAY_JAVA_OPTS", "-XX:+NoSuchOption").run(folder, "list").expect(3);
        assertThat(ended.err()).contains("NoSuchOption");
    }

    @Test
    void aBrokenInstallationEndsWith3() throws IOException, InterruptedException {
        Installation copy = Installation.built().copy(folder.resolve("broken"));
        try (Stream<Path> plugins = Files.list(copy.home().resolve("plugins"))) {
            for (Path plugin : plugins.filter(p -> p.getFileName().toString().startsWith("org.modelassay.engine_"))
                    .toList()) {
                Files.delete(plugin);
            }
        }
        copy.run(folder, "list").expect(3);
    }

    @Test
    void aStudyWithAnErrorRunsNothing() throws IOException, InterruptedException {
        Path study = Quickstarted.once().folder().resolve("study.assay");
        String broken = Files.readString(study).replaceFirst("references=\"synthetic-sparse\"", "references=\"gone\"");
        Path file = Files.writeString(folder.resolve("broken.assay"), broken);
        Installation.built().run(folder, "validate", file.toString()).expect(2).expectOneMessage();
        Installation.built().run(folder, "run", file.toString()).expect(2).expectOneMessage();
        assertThat(folder.resolve("runs")).doesNotExist();
    }
}

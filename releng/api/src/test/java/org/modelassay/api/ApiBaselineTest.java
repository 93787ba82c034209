/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/**
 * Fails when the API changes so that plug-ins of others would break, unless the version says so. What was added belongs
 * into the baseline when a version is released: {@code MODELASSAY_BASELINE=update} writes it.
 */
class ApiBaselineTest {

    private static final Path ROOT = Path.of(System.getProperty("modelassay.root", "../.."));

    private static Signatures signatures(String version, String... lines) {
        return new Signatures(version, new TreeSet<>(List.of(lines)));
    }

    @Test
    void nothingThatOthersCompiledAgainstIsGone() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Artifact artifact : Artifact.ALL) {
            Signatures now = Signatures.of(ROOT.resolve("bundles").resolve(artifact.bundle()));
            Path baseline = ROOT.resolve("releng/api/baseline").resolve(artifact.bundle() + ".txt");
            if ("update".equals(System.getenv("MODELASSAY_BASELINE"))) {
                Files.writeString(baseline, now.text());
            }
            assertThat(now.lines()).as(artifact.bundle()).isNotEmpty();
            broken.addAll(Compatibility.broken(Signatures.read(baseline), now));
        }
        assertThat(broken).as("keep them, or raise the version of the bundle and its packages and update the baseline "
                + "with MODELASSAY_BASELINE=update").isEmpty();
    }

    @Test
    void whatIsRemovedOrChangedBreaksAndWhatIsAddedDoesNot() {
        Signatures before = signatures("0.1", "a/B#c()V", "a/B#d()V abstract");
        assertThat(Compatibility.broken(before, signatures("0.1", "a/B#c()V", "a/B#d()V abstract", "a/B#e()V")))
                .isEmpty();
        assertThat(Compatibility.broken(before, signatures("0.1", "a/B#c(I)V", "a/B#d()V abstract")))
                .containsExactly("removed or changed: a/B#c()V");
        assertThat(Compatibility.broken(before, signatures("0.2", "a/B#c(I)V"))).isEmpty();
    }

    @Test
    void aNewAbstractMethodBreaksThoseWhoImplementIt() {
        String added = "#more()V abstract";
        assertThat(Compatibility.broken(signatures("0.1"), signatures("0.1",
                "org/modelassay/analysis/Analyser" + added, "org/modelassay/analysis/RunContext" + added)))
                .containsExactly("to be implemented: org/modelassay/analysis/Analyser" + added);
    }
}

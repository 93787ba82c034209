/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.cli.internal.quickstart.SyntheticQuickstart;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;

/** Files are the same wherever they are made; Egypt's Arabic has digits of its own. */
class LocaleTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void travel() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        assertThat(String.format(Locale.getDefault(), "%d", 5)).isNotEqualTo("5");
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(before);
    }

    @Test
    void theQuickstartWritesNumbersThatOthersCanRead() throws InvalidInputException, IOException {
        Path study = new SyntheticQuickstart(new Seed(1)).generate(folder, Progress.none(), Cancellation.never());
        assertThat(folder.resolve("synthetic-base/config.json")).content().contains("\"hidden_size\": 384,");
        try (Checkpoint sparse = Checkpoint.open(folder.resolve("synthetic-sparse"))) {
            assertThat(sparse.metadata().get("synthetic.content")).startsWith("Synthetic: exactly 5 % of");
        }
        assertThat(Files.readString(study).chars()).noneMatch(c -> c >= '\u0660' && c <= '\u0669');
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** A small trained model among the shared data; tests that need it are skipped without it. */
public final class Stories {

    private Stories() {
    }

    /**
     * The model.
     *
     * @return its directory
     */
    public static Path directory() {
        String given = System.getProperty("modelassay.sharedData");
        Path found = given == null ? Path.of("") : Path.of(given).resolve("stories260k");
        for (Path place = Path.of("").toAbsolutePath(); given == null && place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("shared/data/stories260k"))) {
                return place.resolve("shared/data/stories260k");
            }
        }
        return Files.exists(found.resolve("config.json")) ? found
                : Assumptions.abort("shared data not found: set modelassay.sharedData");
    }
}

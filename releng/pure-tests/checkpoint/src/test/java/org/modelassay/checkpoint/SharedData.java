/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Real checkpoints that a build server has; tests that need them are skipped elsewhere. */
final class SharedData {

    private SharedData() {
    }

    static Path of(String name) {
        String configured = System.getProperty("modelassay.sharedData");
        Path folder = configured == null ? search() : Path.of(configured);
        Path data = folder.resolve(name);
        if (!Files.exists(data)) {
            Assumptions.abort("shared data not found: " + name);
        }
        return data;
    }

    private static Path search() {
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/data"))) {
                return folder.resolve("shared/data");
            }
        }
        return start;
    }
}

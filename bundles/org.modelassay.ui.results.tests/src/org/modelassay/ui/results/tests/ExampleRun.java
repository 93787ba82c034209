/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.results.presenter.RunContents;

/** The run of {@code data/run}, copied to a folder outside the workspace. */
final class ExampleRun {

    private static final List<String> FILES = List.of("run.assayrun", "tables/layers.csv", "tables/tensors.csv",
            "tables/skipped.csv", "tables/tolerance.csv", "tables/ulp_distance.csv", "tables/visibility.csv",
            "arrays/layers_by_kind.safetensors");

    private ExampleRun() {
    }

    static Path copy(Path directory) throws IOException {
        for (String name : FILES) {
            URL source = ExampleRun.class.getResource("/data/run/" + name);
            if (source == null) {
                throw new IOException("missing in the bundle: " + name);
            }
            Path target = directory.resolve(name);
            Files.createDirectories(target.resolveSibling(""));
            try (InputStream in = source.openStream()) {
                Files.write(target, in.readAllBytes());
            }
        }
        return directory;
    }

    static RunContents read(Path directory) throws IOException, InvalidInputException {
        return RunContents.read(copy(directory));
    }
}

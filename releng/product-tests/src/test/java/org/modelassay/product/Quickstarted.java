/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that the quickstart with synthetic models leaves, made once for all tests.
 *
 * @param folder the folder
 * @param ended  how it went
 */
record Quickstarted(Path folder, Ended ended) {

    private static final class Once {

        private static final Quickstarted VALUE = make();

        private static Quickstarted make() {
            Path folder = Installation.SHARED.resolve("quick start");
            try {
                if (Files.exists(folder)) {
                    Trees.delete(folder);
                }
                Ended ended = Installation.built().run(Installation.SHARED, "quickstart", "--synthetic", "--out",
                        folder.toString());
                return new Quickstarted(folder, ended);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Quickstarted once() throws IOException {
        Installation.built(); // skips the test where there is none
        return Once.VALUE;
    }

    /** {@return an input argument for a role} */
    String in(String role, String model) {
        return role + "=" + folder.resolve("synthetic-" + model);
    }
}

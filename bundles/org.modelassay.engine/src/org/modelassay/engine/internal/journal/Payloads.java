/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Digest;

/** Large payloads, each in a file named by the SHA-256 of its content. */
final class Payloads {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;

    Payloads(Path directory) {
        this.directory = directory;
    }

    /** Keeps a payload and returns the name of its file. */
    String write(byte[] payload) throws IOException {
        String name = Digest.of(payload).hex();
        Files.createDirectories(directory);
        if (read(name).isEmpty()) {
            AtomicFiles.write(directory.resolve(name), out -> out.write(payload));
        }
        return name;
    }

    /** A payload by its name, empty if it is absent or damaged. */
    Optional<byte[]> read(String name) throws IOException {
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(directory.resolve(name))) {
            return Optional.empty();
        }
        byte[] payload = Files.readAllBytes(directory.resolve(name));
        return Digest.of(payload).hex().equals(name) ? Optional.of(payload) : Optional.empty();
    }
}

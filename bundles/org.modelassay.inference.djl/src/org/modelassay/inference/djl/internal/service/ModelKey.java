/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.modelassay.inference.ComputeType;

/**
 * What makes two requests ask for the same weights: the same directory with the same state of its files, number format
 * and device. The state is that of size, time and file key, because reading all bytes would cost more than loading.
 *
 * @param directory the directory, links resolved
 * @param state     name, size, time and key of each file
 * @param type      the number format
 * @param device    the device
 */
record ModelKey(Path directory, List<String> state, ComputeType type, String device) {

    /**
     * The key of a directory as it is now.
     *
     * @param directory the directory
     * @param type      the number format
     * @param device    the device
     * @return the key
     * @throws IOException when it cannot be listed
     */
    static ModelKey of(Path directory, ComputeType type, String device) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> state = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    state.add(file.getFileName() + " " + attributes.size() + " " + attributes.lastModifiedTime() + " "
                            + attributes.fileKey());
                }
            }
            return new ModelKey(directory.toRealPath(), List.copyOf(state), type, device);
        }
    }
}

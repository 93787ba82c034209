/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.CompanionFiles;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Writes the directory of a model that looks like another, whole or not at all. */
final class NewModel {

    private NewModel() {
    }

    /**
     * Writes a model with the tensors, types, metadata and companion files of another.
     *
     * @param like   the other model
     * @param target the directory, which does not exist or is empty
     * @param data   the bytes of each tensor; a {@link CheckpointException} comes as the cause of its exceptions
     * @throws InvalidInputException when something is in the directory, or an input changed while it was read
     * @throws IOException           when something cannot be read or written
     */
    static void write(Checkpoint like, Path target, TensorData data) throws InvalidInputException, IOException {
        check(target);
        Path whole = target.toAbsolutePath();
        Path parent = Files.createDirectories(Objects.requireNonNull(whole.getParent()));
        Path aside = Files.createDirectory(parent.resolve("." + whole.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + AtomicFiles.TEMPORARY_SUFFIX));
        boolean moved = false;
        try {
            Path weights = like.location().toAbsolutePath();
            CompanionFiles.copy(Files.isDirectory(weights) ? weights : Objects.requireNonNull(weights.getParent()),
                    aside);
            List<TensorSpec> specs = like.tensors().values().stream()
                    .map(tensor -> new TensorSpec(tensor.name(), tensor.dtype(), tensor.shape())).toList();
            CheckpointWriter.write(aside.resolve("model.safetensors"), specs, like.metadata(), data);
            Files.deleteIfExists(whole);
            Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } catch (IOException e) {
            if (e.getCause() instanceof CheckpointException refusal) {
                throw refusal;
            }
            throw e;
        } finally {
            if (!moved) {
                delete(aside);
            }
        }
    }

    private static void check(Path target) throws InvalidInputException, IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> there = Files.list(target)) {
                if (there.findAny().isEmpty()) {
                    return;
                }
            }
        }
        if (Files.exists(target) || target.toAbsolutePath().getFileName() == null) {
            throw new InvalidInputException(Diagnostic.error(target.toString(), "something is there already",
                    "name a directory that does not exist, or is empty"));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}

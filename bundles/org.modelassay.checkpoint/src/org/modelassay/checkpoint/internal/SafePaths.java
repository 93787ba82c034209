/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.common.Quoted;

/**
 * Files of a directory that lie in it: by their names, and by where their symbolic links lead.
 * <p>
 * The one exception is the hub's cache, where {@code models--X/snapshots/<revision>} links into
 * {@code models--X/blobs}.
 */
final class SafePaths {

    private final Path directory;
    private final Path real;
    private final Optional<Path> blobs;

    SafePaths(Path directory) throws IOException {
        this.directory = directory;
        this.real = directory.toRealPath();
        this.blobs = blobs(real);
    }

    /** A file by a name that the platform itself chose; empty when it does not exist. */
    Optional<Path> existing(String name) throws CheckpointException, IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        check(file);
        return Optional.of(file);
    }

    /** A shard by the name that an index gives. */
    Path shard(String name, Path index) throws CheckpointException, IOException {
        if (!isRelative(name)) {
            throw new CheckpointException(Kind.PATH_OUTSIDE, Refusals.place(index),
                    "names " + Quoted.of(name) + ", which is not a plain path within the directory");
        }
        Path file;
        try {
            file = directory.resolve(name);
        } catch (InvalidPathException e) {
            throw new CheckpointException(Kind.PATH_OUTSIDE, Refusals.place(index),
                    "names " + Quoted.of(name) + ", which this system cannot name a file: " + e.getReason());
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CheckpointException(Kind.SHARD_MISSING, Refusals.place(index),
                    "names " + Quoted.of(name) + ", which is not there");
        }
        check(file);
        return file;
    }

    void check(Path file) throws CheckpointException, IOException {
        Path target;
        try {
            target = file.toRealPath();
        } catch (NoSuchFileException _) {
            throw new CheckpointException(Kind.SHARD_MISSING, Refusals.place(file),
                    "is a symbolic link to nothing");
        } catch (FileSystemException e) {
            throw new CheckpointException(Kind.NOT_READABLE, Refusals.place(file),
                    "cannot be followed: " + e.getReason());
        }
        if (!target.startsWith(real) && blobs.filter(target::startsWith).isEmpty()) {
            throw new CheckpointException(Kind.LINK_OUTSIDE, Refusals.place(file),
                    "is a symbolic link out of the directory, to " + Refusals.place(target));
        }
        if (!Files.isRegularFile(target)) {
            throw new CheckpointException(Kind.NOT_A_FILE, Refusals.place(file), "is not a regular file");
        }
    }

    private static boolean isRelative(String name) {
        boolean plain = name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c)
                || Character.isSurrogate((char) c));
        return plain && name.length() <= Limits.NAME_LENGTH && Arrays.stream(name.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static Optional<Path> blobs(Path real) {
        for (Path folder = real; folder != null; folder = folder.getParent()) {
            Path parent = folder.getParent();
            if (parent != null && folder.endsWith("snapshots") && isCacheEntry(parent)) {
                return Optional.of(parent.resolve("blobs"));
            }
        }
        return Optional.empty();
    }

    private static boolean isCacheEntry(Path folder) {
        Path name = folder.getFileName();
        return name != null && name.toString().startsWith("models--");
    }
}

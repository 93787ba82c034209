/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.common.Diagnostic;

/**
 * Which files a path means, in the layout of Hugging Face.
 *
 * @param directory where the files lie
 * @param files     the files of weights, ordered by name
 * @param index     the index of the shards, when they have one
 * @param config    the configuration, when there is one
 * @param warnings  what is odd
 */
record Layout(Path directory, List<Path> files, Optional<IndexFile> index, Optional<Path> config,
        List<Diagnostic> warnings) {

    private static final String SINGLE = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";
    private static final String CONFIG = "config.json";
    private static final Pattern SHARD = Pattern.compile(".*-\\d+-of-\\d+\\.safetensors");
    private static final Pattern PICKLE = Pattern.compile(".*\\.(bin|pt|pth|ckpt|pkl|pickle)");

    /**
     * An index and where it lies.
     *
     * @param path    the file
     * @param content what it says
     */
    record IndexFile(Path path, ShardIndex content) {
    }

    static Layout of(Path location) throws CheckpointException, IOException {
        String place = Refusals.place(location);
        try {
            if (Files.isDirectory(location)) {
                return ofDirectory(location, place);
            }
            if (!Files.exists(location, LinkOption.NOFOLLOW_LINKS)) {
                throw new CheckpointException(Kind.NOT_FOUND, place, "does not exist");
            }
            if (!Files.isRegularFile(location)) {
                throw new CheckpointException(Kind.NOT_A_FILE, place, "is neither a directory nor a regular file");
            }
            return ofFile(location);
        } catch (AccessDeniedException _) {
            throw new CheckpointException(Kind.NOT_READABLE, place, "may not be read");
        }
    }

    private static Layout ofFile(Path file) throws CheckpointException, IOException {
        Path parent = file.toAbsolutePath().getParent();
        List<Diagnostic> warnings = new ArrayList<>();
        Path directory = parent == null ? file : parent;
        Path name = file.getFileName();
        if (name != null && SHARD.matcher(name.toString()).matches()) {
            warnings.add(Diagnostic.warning(Refusals.place(file), "is one shard of several",
                    "give the directory to open the whole model"));
        }
        Optional<Path> config = parent == null ? Optional.empty() : new SafePaths(parent).existing(CONFIG);
        return new Layout(directory, List.of(file), Optional.empty(), config, warnings);
    }

    private static Layout ofDirectory(Path directory, String place) throws CheckpointException, IOException {
        SafePaths paths = new SafePaths(directory);
        List<Diagnostic> warnings = new ArrayList<>();
        Optional<Path> config = paths.existing(CONFIG);
        Optional<Path> single = paths.existing(SINGLE);
        Optional<Path> index = paths.existing(INDEX);
        if (single.isPresent()) {
            index.ifPresent(path -> warnings.add(Diagnostic.warning(Refusals.place(path),
                    "lies beside " + SINGLE + " and is ignored", "delete the one that is out of date")));
            return new Layout(directory, List.of(single.get()), Optional.empty(), config, warnings);
        }
        if (index.isPresent()) {
            ShardIndex content = ShardIndexReader.read(index.get());
            List<Path> shards = new ArrayList<>();
            for (String name : new TreeSet<>(content.shards().values())) {
                shards.add(shard(paths, name, index.get()));
            }
            return new Layout(directory, List.copyOf(shards), Optional.of(new IndexFile(index.get(), content)), config,
                    warnings);
        }
        Path only = onlyFile(directory, place);
        paths.check(only);
        warnings.add(
                Diagnostic.warning(Refusals.place(only), "is the only file of weights, under an unusual name", ""));
        return new Layout(directory, List.of(only), Optional.empty(), config, warnings);
    }

    private static Path shard(SafePaths paths, String name, Path index) throws CheckpointException, IOException {
        if (PICKLE.matcher(name).matches()) {
            throw new CheckpointException(Kind.PICKLE, Refusals.place(index), "names shards that are Python pickles",
                    ForeignFormat.CONVERT_DIRECTORY);
        }
        return paths.shard(name, index);
    }

    private static Path onlyFile(Path directory, String place) throws CheckpointException, IOException {
        List<Path> candidates = list(directory, name -> name.endsWith(".safetensors"));
        if (candidates.size() == 1 && !SHARD.matcher(candidates.getFirst().toString()).matches()) {
            return candidates.getFirst();
        }
        if (candidates.stream().anyMatch(file -> SHARD.matcher(file.toString()).matches())) {
            throw new CheckpointException(Kind.SHARD_MISSING, place, "holds shards, but no " + INDEX);
        }
        if (!candidates.isEmpty()) {
            throw new CheckpointException(Kind.NO_WEIGHTS, place, "holds several .safetensors files and none is called "
                    + SINGLE, "give the path of the one that is meant");
        }
        List<Path> pickles = list(directory, name -> PICKLE.matcher(name).matches());
        if (!pickles.isEmpty()) {
            throw new CheckpointException(Kind.PICKLE, place, "holds weights only as Python pickles ("
                    + Refusals.place(pickles.getFirst().getFileName()) + "), which are never read",
                    ForeignFormat.CONVERT_DIRECTORY);
        }
        throw new CheckpointException(Kind.NO_WEIGHTS, place, "holds neither " + SINGLE + " nor " + INDEX);
    }

    private static List<Path> list(Path directory, Predicate<String> wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (wanted.test(String.valueOf(file.getFileName()))) {
                    found.add(file);
                }
            }
        }
        found.sort(null);
        return found;
    }
}

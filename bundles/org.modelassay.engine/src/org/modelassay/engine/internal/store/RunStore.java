/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.internal.journal.DiskJournal;
import org.modelassay.model.Run;

/** Finds or makes the directory of a run. */
public final class RunStore {

    private static final int SHORT = 12;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private RunStore() {
    }

    /**
     * The directory that a run is to be kept in, owned by the caller. In a store, runs of the same key that go on at
     * the same time have directories of their own.
     *
     * @param request the question
     * @param key     the key of the run
     * @param now     the time that names a new directory
     * @return the directory; to be closed by the caller
     * @throws InvalidInputException if another run writes in the given directory, or it holds something else
     * @throws IOException           if it cannot be created or read
     */
    public static RunDirectory acquire(RunRequest request, Digest key, Instant now)
            throws InvalidInputException, IOException {
        boolean fresh = request.reuse() == Reuse.FRESH;
        return switch (request.output()) {
        case RunRequest.Directory(Path path) -> given(path, key, fresh);
        case RunRequest.Store(Path root) -> within(root.resolve(request.experiment()), key, fresh, now);
        };
    }

    /**
     * The directory of a run whose process has died.
     *
     * @param path a run directory
     * @return the directory, owned by the caller; to be closed by the caller
     * @throws InvalidInputException if another run writes there
     * @throws IOException           if it cannot be read
     */
    public static RunDirectory orphaned(Path path) throws InvalidInputException, IOException {
        RunFiles files = RunFiles.of(path);
        return new RunDirectory(files, "", RunLock.acquire(files));
    }

    /**
     * The short form of a key, as in the names of directories.
     *
     * @param key the key
     * @return twelve hexadecimal digits
     */
    public static String shortened(Digest key) {
        return key.hex().substring(0, SHORT);
    }

    private static RunDirectory given(Path path, Digest key, boolean fresh) throws InvalidInputException, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw refused(path, "is a file", "name a directory");
        }
        Files.createDirectories(path);
        if (!RunContents.isRunOrEmpty(path)) {
            throw refused(path, "is not empty and holds no run", "name an empty directory, or a new one");
        }
        RunFiles files = RunFiles.of(path);
        RunDirectory directory = new RunDirectory(files, key.value(), RunLock.acquire(files));
        boolean usable = false;
        try {
            if (fresh) {
                directory.clear();
            } else {
                checkKey(files, key);
            }
            usable = true;
        } finally {
            if (!usable) {
                directory.close();
            }
        }
        return directory;
    }

    private static void checkKey(RunFiles files, Digest key) throws InvalidInputException, IOException {
        Optional<String> found = key(files);
        if (found.isPresent() && !found.get().equals(key.value())) {
            throw refused(files.root(), "holds a run with other inputs, parameters, seed or code",
                    "name another directory, or start afresh and lose it");
        }
    }

    private static Optional<String> key(RunFiles files) throws IOException {
        Optional<String> journal = DiskJournal.key(files.journal());
        if (journal.isPresent() || !Files.exists(files.manifest())) {
            return journal;
        }
        try {
            Run run = files.readManifest();
            return Optional.ofNullable(run.getProvenance()).map(provenance -> provenance.getKey());
        } catch (InvalidInputException _) {
            return Optional.of("damaged");
        }
    }

    /** The newest run of the key, or a new one when it is to be fresh, or another process is busy with the newest. */
    private static RunDirectory within(Path experiment, Digest key, boolean fresh, Instant now) throws IOException {
        Files.createDirectories(experiment);
        Optional<Path> earlier = fresh ? Optional.empty() : newest(experiment, shortened(key));
        Path directory = earlier.isPresent() ? earlier.get() : create(experiment, key, now);
        while (true) {
            RunFiles files = RunFiles.of(directory);
            Optional<RunLock> lock = RunLock.attempt(files);
            if (lock.isPresent()) {
                return new RunDirectory(files, key.value(), lock.get());
            }
            directory = create(experiment, key, now);
        }
    }

    private static Optional<Path> newest(Path experiment, String shortKey) throws IOException {
        try (Stream<Path> children = Files.list(experiment)) {
            return children.filter(child -> child.toString().endsWith("-" + shortKey) && Files.isDirectory(child))
                    .max(Comparator.comparing(RunStore::time).thenComparing(child -> child.toString().length())
                            .thenComparing(Path::toString));
        }
    }

    /** The time that a name begins with; of one second, the longer name has the higher number. */
    private static String time(Path directory) {
        return String.valueOf(directory.getFileName()).replaceFirst("-.*", "");
    }

    private static Path create(Path experiment, Digest key, Instant now) throws IOException {
        for (int i = 1;; i++) {
            List<String> parts = i == 1 ? List.of(TIME.format(now), shortened(key))
                    : List.of(TIME.format(now), Integer.toString(i), shortened(key));
            try {
                return Files.createDirectory(experiment.resolve(String.join("-", parts)));
            } catch (FileAlreadyExistsException _) {
                // another run of the same second; take the next number
            }
        }
    }

    private static InvalidInputException refused(Path path, String message, String remedy) {
        return new InvalidInputException(Diagnostic.error(path.toString(), message, remedy));
    }
}

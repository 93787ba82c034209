/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tree digests of files that have not changed since they were computed, kept in a directory.
 * <p>
 * An entry holds as long as the file's real path, size, modification time and file key (where the system has one) are
 * what they were. A file modified less than two seconds before it was digested is not remembered, since a change within
 * the resolution of its time stamp would go unnoticed. Any number of threads and processes may share the directory. A
 * cache that cannot be read or written costs time, never the result.
 */
public final class DigestCache {

    private static final Duration TOO_YOUNG = Duration.ofSeconds(2);
    private static final int LINES = 3;
    private static final long LONGEST_ENTRY = 1 << 16;

    private final Path directory;

    /**
     * A cache in a directory.
     *
     * @param directory where the entries are; created when the first is stored
     */
    public DigestCache(Path directory) {
        this.directory = directory;
    }

    /**
     * The digest of a file, from the cache or by reading the file.
     *
     * @param file         a regular file
     * @param progress     receives the bytes of the file in either case
     * @param cancellation looked at between chunks
     * @return the tree digest of the content
     * @throws IOException when the file cannot be read, or changes meanwhile
     */
    public Digest digest(Path file, Progress progress, Cancellation cancellation) throws IOException {
        Path real = file.toRealPath();
        Stamp before = Stamp.of(real);
        Optional<Digest> known = read(before);
        if (known.isPresent()) {
            progress.advance(before.size());
            return known.get();
        }
        Instant start = Instant.now();
        Digest digest = TreeDigest.of(real, progress, cancellation);
        if (!Stamp.of(real).equals(before)) {
            throw new IOException(file + ": changed while it was read");
        }
        if (before.modified().plus(TOO_YOUNG).isBefore(start)) {
            store(before, digest);
        }
        return digest;
    }

    /**
     * The digest of a file as far as it is known without reading the file.
     *
     * @param file a regular file
     * @return the digest, or empty when the file changed or was never digested
     * @throws IOException when the file's attributes cannot be read
     */
    public Optional<Digest> known(Path file) throws IOException {
        return read(Stamp.of(file.toRealPath()));
    }

    private Optional<Digest> read(Stamp stamp) {
        Path entry = entry(stamp);
        try {
            if (!Files.isRegularFile(entry) || Files.size(entry) > LONGEST_ENTRY) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(entry, StandardCharsets.UTF_8);
            boolean valid = lines.size() == LINES && lines.get(0).equals(stamp.line())
                    && lines.get(2).equals(check(stamp, lines.get(1)));
            return valid ? Optional.of(new Digest(lines.get(1))) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void store(Stamp stamp, Digest digest) {
        try {
            Files.createDirectories(directory);
            AtomicFiles.writeString(entry(stamp),
                    String.join("\n", stamp.line(), digest.value(), check(stamp, digest.value()), ""));
        } catch (IOException _) {
            // the next run computes it again
        }
    }

    private Path entry(Stamp stamp) {
        return directory.resolve(Digest.of(stamp.path().toString().getBytes(StandardCharsets.UTF_8)).hex());
    }

    private static String check(Stamp stamp, String digest) {
        return Digest.of((stamp.line() + "\n" + digest).getBytes(StandardCharsets.UTF_8)).hex();
    }

    private record Stamp(Path path, long size, Instant modified, String key) {

        static Stamp of(Path real) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            return new Stamp(real, attributes.size(), attributes.lastModifiedTime().toInstant(),
                    String.valueOf(attributes.fileKey()));
        }

        String line() {
            return size + " " + modified + " " + Quoted.of(key) + " "
                    + Digest.of(path.toString().getBytes(StandardCharsets.UTF_8)).hex();
        }
    }
}

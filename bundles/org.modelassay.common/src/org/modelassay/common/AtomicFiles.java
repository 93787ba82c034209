/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Files that are written whole or not at all.
 * <p>
 * The content goes to a hidden temporary file in the same directory, is forced to the device, moved atomically over the
 * target, and the directory is forced. Whatever fails, and whenever the process dies, the target holds its old content
 * or its new one. A process that dies may leave a file ending in {@value #TEMPORARY_SUFFIX}, which nothing reads.
 */
public final class AtomicFiles {

    /** The ending of temporary files. */
    public static final String TEMPORARY_SUFFIX = ".assay-tmp";

    private static final int BUFFER = 1 << 16;

    private AtomicFiles() {
    }

    /**
     * Writes a file through a buffered stream.
     *
     * @param target  the file, created or replaced
     * @param content what writes the content; the stream is flushed and closed for it
     * @throws IOException when anything fails; the target is then as it was
     */
    public static void write(Path target, IoConsumer<OutputStream> content) throws IOException {
        writeChannel(target, channel -> {
            // closing the stream would close the channel before it is forced
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.accept(stream);
            stream.flush();
        });
    }

    /**
     * Writes a file of text in UTF-8.
     *
     * @param target the file, created or replaced
     * @param text   the whole content
     * @throws IOException when anything fails; the target is then as it was
     */
    public static void writeString(Path target, String text) throws IOException {
        write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file through a channel, for large content.
     *
     * @param target  the file, created or replaced
     * @param content what writes the content; the channel is closed for it
     * @throws IOException when anything fails; the target is then as it was
     */
    public static void writeChannel(Path target, IoConsumer<FileChannel> content) throws IOException {
        Path temporary = temporary(target);
        boolean moved = false;
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.accept(channel);
                channel.force(true);
            }
            Files.move(temporary, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                deleteQuietly(temporary);
            }
        }
        force(directory(target));
    }

    /**
     * Makes the name of a new file safe on the disk, where the system can; its content is not forced.
     *
     * @param file a file
     */
    public static void forceName(Path file) {
        force(directory(file));
    }

    /** The folder that names a file. */
    static Path directory(Path target) {
        return Objects.requireNonNull(target.toAbsolutePath().getParent());
    }

    /** A new name beside a file. */
    static Path temporary(Path target) throws NoSuchFileException {
        Path directory = target.toAbsolutePath().getParent();
        Path name = target.getFileName();
        if (directory == null || name == null) {
            throw new NoSuchFileException(target.toString(), null, "not the name of a file");
        }
        return directory.resolve(temporaryName(name.toString()));
    }

    private static String temporaryName(String name) {
        return "." + name + "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + TEMPORARY_SUFFIX;
    }

    static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException _) {
            // the failure that brought us here is the one to report
        }
    }

    static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // not every system opens directories; the move itself is done and whole
        }
    }
}

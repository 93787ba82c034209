/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.memory;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that this process maps and another reads. */
public final class SharedSegment implements AutoCloseable {

    private static final int CHUNK = 1 << 20;

    private final Path file;

    private final Arena arena;

    private final MemorySegment memory;

    private SharedSegment(Path file, Arena arena, MemorySegment memory) {
        this.file = file;
        this.arena = arena;
        this.memory = memory;
    }

    /**
     * Makes a file and maps it. Its space is taken at once: a mapped file that finds its disk full ends the process.
     *
     * @param file  a file that does not exist
     * @param bytes its size
     * @return the segment
     * @throws IOException if there is no room; nothing is left behind
     */
    static SharedSegment create(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect((int) Math.min(CHUNK, bytes));
            for (long done = 0; done < bytes;) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), bytes - done));
                done += channel.write(zeros);
            }
            Arena arena = Arena.ofShared();
            return new SharedSegment(file, arena, channel.map(MapMode.READ_WRITE, 0, bytes, arena));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** What is done with memory of another process. */
    @FunctionalInterface
    public interface Use<T> {

        /**
         * Does it.
         *
         * @param memory the memory, valid during the call
         * @return what comes of it
         * @throws IOException if it cannot be done
         */
        T with(MemorySegment memory) throws IOException;
    }

    /**
     * Reads a segment of another process.
     *
     * @param name the name of a segment, empty for an empty one
     * @param use  what is done with it
     * @param <T>  what comes of it
     * @return what comes of it
     * @throws IOException if there is no such segment
     */
    public static <T> T read(String name, Use<T> use) throws IOException {
        if (name.isEmpty()) {
            return use.with(MemorySegment.NULL);
        }
        try (FileChannel channel = FileChannel.open(Path.of(name)); Arena arena = Arena.ofConfined()) {
            return use.with(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
        }
    }

    /** {@return what the other process calls it} */
    public String name() {
        return file.toString();
    }

    /** {@return the memory} */
    public MemorySegment memory() {
        return memory;
    }

    /** Lets go of the memory and deletes the file. */
    @Override
    public void close() throws IOException {
        arena.close();
        Files.deleteIfExists(file);
    }
}

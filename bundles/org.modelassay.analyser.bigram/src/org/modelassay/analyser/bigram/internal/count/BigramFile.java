/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.bigram.internal.corpus.ArtifactFiles;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.InvalidInputException;

/**
 * Bigram counts as a safetensors file of sparse rows: {@code row_starts}, {@code columns}, {@code counts} and
 * {@code tokens}. Row i is that of token i; the last one belongs to the beginning of a sequence.
 */
public final class BigramFile {

    private static final String STARTS = "row_starts";

    private static final String COLUMNS = "columns";

    private static final String COUNTS = "counts";

    private static final String TOKENS = "tokens";

    private static final String SMOOTHING = "smoothing";

    private BigramFile() {
    }

    /**
     * Writes all pairs of a counter, which forgets them, whole or not at all.
     *
     * @param target    the file
     * @param counter   the counts
     * @param scratch   where intermediate files go, an existing directory
     * @param smoothing how many observations the distribution of single tokens counts as
     * @param origin    where the text comes from, for people
     * @throws IOException when it cannot be written
     */
    public static void write(Path target, PairCounter counter, Path scratch, double smoothing, String origin)
            throws IOException {
        long[] tokens = counter.tokens();
        long[] starts = new long[tokens.length + 2];
        Path columns = Files.createTempFile(scratch, "columns", ".raw");
        Path counts = Files.createTempFile(scratch, "counts", ".raw");
        try {
            try (DataOutputStream ids = stream(columns); DataOutputStream numbers = stream(counts)) {
                counter.drain((context, token, count) -> {
                    starts[context + 1]++;
                    ids.writeInt(Integer.reverseBytes(token));
                    numbers.writeLong(Long.reverseBytes(count));
                });
            }
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
            long entries = starts[starts.length - 1];
            CheckpointWriter.write(target,
                    List.of(new TensorSpec(STARTS, DType.I64, List.of((long) starts.length)),
                            new TensorSpec(COLUMNS, DType.I32, List.of(entries)),
                            new TensorSpec(COUNTS, DType.I64, List.of(entries)),
                            new TensorSpec(TOKENS, DType.I64, List.of((long) tokens.length))),
                    Map.of("origin", origin, SMOOTHING, Double.toString(smoothing)), (tensor, sink) -> {
                        switch (tensor.name()) {
                        case COLUMNS -> ArtifactFiles.copy(columns, sink);
                        case COUNTS -> ArtifactFiles.copy(counts, sink);
                        case STARTS -> write(starts, sink);
                        default -> write(tokens, sink);
                        }
                    });
        } finally {
            Files.deleteIfExists(columns);
            Files.deleteIfExists(counts);
        }
    }

    private static DataOutputStream stream(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    private static void write(long[] numbers, WritableByteChannel sink) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(numbers);
        while (bytes.hasRemaining()) {
            sink.write(bytes);
        }
    }

    /**
     * Reads a file and checks all of it.
     *
     * @param file the file
     * @return the table
     * @throws InvalidInputException when it is no file of bigrams
     * @throws IOException           when it cannot be read
     */
    public static BigramTable read(Path file) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            MemorySegment starts = read(file, checkpoint, STARTS, DType.I64);
            MemorySegment tokens = read(file, checkpoint, TOKENS, DType.I64);
            MemorySegment columns = read(file, checkpoint, COLUMNS, DType.I32);
            MemorySegment counts = read(file, checkpoint, COUNTS, DType.I64);
            long[] rows = starts.toArray(ValueLayout.JAVA_LONG);
            long[] singles = tokens.toArray(ValueLayout.JAVA_LONG);
            check(file, rows, singles, columns, counts);
            return new BigramTable(singles.length, rows, columns, counts, singles,
                    smoothing(file, checkpoint.metadata().getOrDefault(SMOOTHING, "0")));
        }
    }

    private static void check(Path file, long[] rows, long[] singles, MemorySegment columns, MemorySegment counts)
            throws InvalidInputException {
        long entries = columns.byteSize() / Integer.BYTES;
        if (singles.length == 0 || rows.length != singles.length + 2 || rows[0] != 0
                || rows[rows.length - 1] != entries || counts.byteSize() / Long.BYTES != entries) {
            throw refuse(file, "its tensors do not fit each other");
        }
        for (int row = 0; row + 1 < rows.length; row++) {
            if (rows[row] > rows[row + 1] || rows[row + 1] > entries) {
                throw refuse(file, "row " + row + " of row_starts ends before it begins");
            }
            int last = -1;
            for (long entry = rows[row]; entry < rows[row + 1]; entry++) {
                int column = columns.getAtIndex(ValueLayout.JAVA_INT, entry);
                if (column <= last || column >= singles.length
                        || counts.getAtIndex(ValueLayout.JAVA_LONG, entry) < 1) {
                    throw refuse(file, "entry " + entry + " has the token " + column + " and the count "
                            + counts.getAtIndex(ValueLayout.JAVA_LONG, entry));
                }
                last = column;
            }
        }
        for (long single : singles) {
            if (single < 0) {
                throw refuse(file, "a token has the count " + single);
            }
        }
    }

    private static double smoothing(Path file, String text) throws InvalidInputException {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw refuse(file, "the smoothing is \"" + text + "\"");
    }

    private static MemorySegment read(Path file, Checkpoint checkpoint, String name, DType type)
            throws InvalidInputException, IOException {
        TensorInfo info = checkpoint.tensors().get(name);
        if (info == null || info.dtype() != type || info.rank() != 1) {
            throw refuse(file, "the tensor " + name + " of type " + type + " and one axis is missing");
        }
        MemorySegment bytes = Arena.ofAuto().allocate(info.byteCount(), Long.BYTES);
        checkpoint.read(info, 0, bytes);
        return bytes;
    }

    private static InvalidInputException refuse(Path file, String what) {
        return ArtifactFiles.refuse(file, what, "bigrams");
    }
}

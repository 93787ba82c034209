/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.TokenIds;

/**
 * Sequences as a safetensors file with one tensor {@code tokens}. The last ones are held out: nothing was counted in
 * them or may be trained on them.
 */
public final class TokenFile implements Sequences, AutoCloseable {

    private static final String TOKENS = "tokens";

    private static final String HELD_OUT = "held_out";

    private final Checkpoint file;

    private final TensorInfo tokens;

    private final int heldOut;

    private TokenFile(Checkpoint file, TensorInfo tokens, int heldOut) {
        this.file = file;
        this.tokens = tokens;
        this.heldOut = heldOut;
    }

    /**
     * Writes pieces one after the other, whole or not at all.
     *
     * @param target  the file
     * @param pieces  files of 32-bit ids in little-endian order, whole sequences each
     * @param count   the number of all sequences
     * @param length  tokens in each
     * @param heldOut how many at the end are held out
     * @param origin  where they come from, for people
     * @throws IOException when it cannot be written
     */
    public static void write(Path target, List<Path> pieces, int count, int length, int heldOut, String origin)
            throws IOException {
        CheckpointWriter.write(target,
                List.of(new TensorSpec(TOKENS, DType.I32, List.of((long) count, (long) length))),
                Map.of(HELD_OUT, Integer.toString(heldOut), "origin", origin), (_, sink) -> {
                    for (Path piece : pieces) {
                        ArtifactFiles.copy(piece, sink);
                    }
                });
    }

    /**
     * Opens a file.
     *
     * @param path what {@link #write} wrote
     * @return the sequences, to be closed
     * @throws InvalidInputException when it is no file of tokens
     * @throws IOException           when it cannot be read
     */
    public static TokenFile open(Path path) throws InvalidInputException, IOException {
        Checkpoint file = Checkpoint.open(path);
        boolean done = false;
        try {
            TensorInfo info = file.tensors().get(TOKENS);
            if (info == null || info.dtype() != DType.I32 || info.rank() != 2
                    || info.shape().stream().anyMatch(length -> length < 1 || length > Integer.MAX_VALUE)) {
                throw refuse(path, "the tensor tokens of type I32 and two axes is missing");
            }
            TokenFile opened = new TokenFile(file, info, heldOut(path, file, info));
            done = true;
            return opened;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    private static int heldOut(Path path, Checkpoint file, TensorInfo info) throws InvalidInputException {
        try {
            int heldOut = Integer.parseInt(file.metadata().getOrDefault(HELD_OUT, ""));
            if (heldOut >= 0 && heldOut <= info.shape().getFirst()) {
                return heldOut;
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw refuse(path, "the number of sequences held out is missing or out of range");
    }

    private static InvalidInputException refuse(Path file, String what) {
        return ArtifactFiles.refuse(file, what, "tokens");
    }

    @Override
    public int count() {
        return Math.toIntExact(tokens.shape().getFirst());
    }

    @Override
    public int length() {
        return Math.toIntExact(tokens.shape().getLast());
    }

    @Override
    public TokenIds get(int index) throws InvalidInputException, IOException {
        byte[] bytes = new byte[length() * Integer.BYTES];
        file.read(tokens, (long) index * bytes.length, MemorySegment.ofArray(bytes));
        int[] ids = new int[length()];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ids);
        return TokenIds.of(ids);
    }

    /**
     * What was counted and may be trained on.
     *
     * @return the sequences before those held out
     */
    public Sequences training() {
        return part(0, count() - heldOut);
    }

    /**
     * What was held out.
     *
     * @return the last sequences
     */
    public Sequences evaluation() {
        return part(count() - heldOut, heldOut);
    }

    @Override
    public void close() {
        file.close();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.NonNull;

import org.modelassay.analysis.UnitCodec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.IoConsumer;

/**
 * A part of the sequences, in a file of its own in the scratch directory of a run.
 *
 * @param name      the name of the file
 * @param sequences how many there are
 * @param bytes     the size of the file
 */
public record Piece(String name, int sequences, long bytes) {

    /**
     * Writes a piece, whole or not at all.
     *
     * @param file      where, in the scratch directory
     * @param sequences the sequences
     * @return the piece
     * @throws IOException when it cannot be written
     */
    public static Piece write(Path file, List<int[]> sequences) throws IOException {
        AtomicFiles.write(file, stream -> {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
            for (int[] sequence : sequences) {
                for (int token : sequence) {
                    out.writeInt(Integer.reverseBytes(token));
                }
            }
            out.flush();
        });
        return new Piece(String.valueOf(file.getFileName()), sequences.size(), Files.size(file));
    }

    /**
     * Reads a piece.
     *
     * @param file   where it is
     * @param length tokens in each sequence
     * @param sink   takes the sequences
     * @throws IOException when it cannot be read
     */
    public static void read(Path file, int length, IoConsumer<int[]> sink) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            long left = Files.size(file) / ((long) length * Integer.BYTES);
            for (; left > 0; left--) {
                int[] sequence = new int[length];
                for (int i = 0; i < length; i++) {
                    sequence[i] = Integer.reverseBytes(in.readInt());
                }
                sink.accept(sequence);
            }
        }
    }

    /**
     * Keeps pieces in the journal; one whose file is gone is made again.
     *
     * @param scratch where files are
     */
    public record Codec(Path scratch) implements UnitCodec<@NonNull Piece> {

        @Override
        public byte[] encode(Piece piece) {
            return (piece.sequences() + " " + piece.bytes() + " " + piece.name()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Piece decode(byte[] payload) throws IOException {
            String[] words = new String(payload, StandardCharsets.UTF_8).split(" ", 3);
            try {
                Piece piece = new Piece(words[2], Integer.parseInt(words[0]), Long.parseLong(words[1]));
                Path file = scratch.resolve(piece.name());
                if (Files.exists(file) && Files.size(file) == piece.bytes()) {
                    return piece;
                }
                throw new IOException("the tokens in " + piece.name() + " are gone");
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IOException("not a piece of tokens", e);
            }
        }
    }
}

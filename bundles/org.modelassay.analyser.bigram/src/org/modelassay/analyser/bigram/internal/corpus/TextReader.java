/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * Cuts a text into parts at the ends of lines, and each part into sequences of tokens; what is left of a part is
 * dropped. Each sequence begins as the tokenizer begins a text.
 *
 * @param file      text in UTF-8
 * @param tokenizer its tokenizer
 * @param length    tokens in each sequence
 */
public record TextReader(Path file, Tokenizer tokenizer, int length) {

    /** Bytes of a part, but for the line at its end. */
    private static final long PART = 4L << 20;

    /** Bytes that are tokenised together, but for the line at their end. */
    private static final int PASSAGE = 1 << 16;

    /**
     * The number of parts of a file.
     *
     * @param file the text
     * @return at least 1
     * @throws IOException when its size is unknown
     */
    public static int parts(Path file) throws IOException {
        return Math.toIntExact(Math.max(1, (Files.size(file) + PART - 1) / PART));
    }

    /**
     * The sequences of a part.
     *
     * @param part         from 0
     * @param cancellation looked at between passages
     * @return the sequences
     * @throws IOException when the text cannot be read
     */
    public List<int[]> read(int part, Cancellation cancellation) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long end = lineEnd(channel, (part + 1) * PART);
            int[] beginning = tokenizer.encode("", SpecialTokens.ADD).ids().toArray();
            Packer packer = new Packer(beginning, length);
            long position = part == 0 ? 0 : lineEnd(channel, part * PART);
            while (position < end) {
                cancellation.check();
                long next = Math.min(end, lineEnd(channel, position + PASSAGE));
                packer.add(tokenizer.encode(text(channel, position, next), SpecialTokens.NONE).ids());
                position = next;
            }
            return packer.sequences;
        }
    }

    /** The position after the first end of line at or after a position. */
    private static long lineEnd(FileChannel channel, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 12);
        long position = from;
        while (position < channel.size()) {
            buffer.clear();
            int count = channel.read(buffer, position);
            for (int i = 0; i < count; i++) {
                if (buffer.get(i) == '\n') {
                    return position + i + 1;
                }
            }
            position += Math.max(1, count);
        }
        return channel.size();
    }

    private static String text(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // until all is read
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static final class Packer {

        private final int[] open;

        private final int first;

        private final List<int[]> sequences = new ArrayList<>();

        private int filled;

        Packer(int[] beginning, int length) {
            this.first = Math.min(beginning.length, length - 1);
            this.open = Arrays.copyOf(Arrays.copyOf(beginning, first), length);
            this.filled = first;
        }

        void add(TokenIds ids) {
            for (int i = 0; i < ids.size(); i++) {
                open[filled++] = ids.get(i);
                if (filled == open.length) {
                    sequences.add(open.clone());
                    filled = first;
                }
            }
        }
    }
}

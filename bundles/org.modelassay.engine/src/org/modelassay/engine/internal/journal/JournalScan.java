/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What is whole in a journal file.
 *
 * @param units  where the line of each finished unit lies; of several lines for a unit, the last
 * @param header whether the first line is the header of this run
 * @param dirty  whether there is anything else in the file: torn, damaged or foreign lines
 */
record JournalScan(SequencedMap<String, Place> units, boolean header, boolean dirty) {

    /** Where a line lies, without its line feed. */
    record Place(long offset, int length) {
    }

    private static final int BLOCK = 1 << 16;

    /** Reads the whole file through a buffer. */
    static JournalScan of(FileChannel channel, String key) throws IOException {
        Scanner scanner = new Scanner(key);
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long position = 0;
        while (channel.read(block.clear(), position) > 0) {
            block.flip();
            position += block.limit();
            while (block.hasRemaining()) {
                scanner.next(block.get());
            }
        }
        return scanner.end();
    }

    /** Cuts bytes into lines and keeps those of the run. */
    private static final class Scanner {

        private final String key;
        private final SequencedMap<String, Place> units = new LinkedHashMap<>();
        private byte[] line = new byte[BLOCK];
        private int length;
        private long start;
        private long position;
        private boolean header;
        private boolean dirty;

        Scanner(String key) {
            this.key = key;
        }

        void next(byte b) {
            position++;
            if (b == '\n') {
                end(line(), start);
                start = position;
                length = 0;
            } else if (length < JournalLine.LONGEST) {
                line = length == line.length ? Arrays.copyOf(line, 2 * length) : line;
                line[length] = b;
                length++;
            }
        }

        private byte[] line() {
            return Arrays.copyOf(line, length);
        }

        private void end(byte[] whole, long offset) {
            Map<String, String> members = JournalLine.read(whole).orElse(Map.of());
            boolean ours = key.equals(members.get(DiskJournal.KEY));
            String unit = members.get(DiskJournal.UNIT);
            if (ours && unit != null) {
                dirty |= units.putLast(unit, new Place(offset, whole.length)) != null;
            } else if (ours && offset == 0) {
                header = true;
            } else {
                dirty = true;
            }
        }

        JournalScan end() {
            return new JournalScan(units, header, dirty || length > 0);
        }
    }

    /** The first line of a file as text, for its header. */
    static String firstLine(FileChannel channel) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        int read = channel.read(block, 0);
        String text = read <= 0 ? "" : new String(block.array(), 0, read, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(0, end);
    }
}

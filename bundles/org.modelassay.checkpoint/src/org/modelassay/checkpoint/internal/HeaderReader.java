/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.checkpoint.TensorInfo;

/**
 * Reads the header of a safetensors file: eight bytes of length, little endian, then JSON, then the data.
 * <p>
 * The order of the checks is that of the safetensors library: the length against its limit and the file, the text, each
 * tensor by itself, then all of them against each other and the file's end. The header is streamed, so that a length
 * costs nothing before the bytes that it claims have been read and understood.
 */
final class HeaderReader {

    private static final int PREFIX = Long.BYTES;

    private final Path file;
    private final String place;

    HeaderReader(Path file) {
        this.file = file;
        this.place = Refusals.place(file);
    }

    Header read() throws CheckpointException, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileStamp stamp = FileStamp.of(file);
            long size = channel.size();
            ByteBuffer start = start(channel);
            long length = headerLength(channel, start, size);
            return parse(channel, length, size, stamp);
        } catch (AccessDeniedException _) {
            throw new CheckpointException(Kind.NOT_READABLE, place, "may not be read");
        }
    }

    private Header parse(FileChannel channel, long length, long size, FileStamp stamp)
            throws CheckpointException, IOException {
        try (StrictJson json = StrictJson.header(place, new RangeStream(channel, PREFIX, length))) {
            HeaderParser parser = new HeaderParser(json, file, PREFIX + length);
            parser.parse();
            List<TensorInfo> tensors = new ExtentCheck(place, PREFIX + length, size).sorted(parser.tensors());
            return new Header(tensors, parser.metadata(), stamp);
        }
    }

    private long headerLength(FileChannel channel, ByteBuffer start, long size)
            throws CheckpointException, IOException {
        boolean plausible = start.limit() > PREFIX && mayBeHeader(start.get(PREFIX), start.getLong(0));
        if (!plausible) {
            ForeignFormat.refuse(file, channel, start);
        }
        if (size < PREFIX) {
            throw new CheckpointException(Kind.HEADER_TOO_SMALL, place,
                    "has " + size + " bytes, fewer than the 8 of the header's length");
        }
        long length = start.getLong(0);
        if (length < 0 || length > Limits.HEADER) {
            throw new CheckpointException(Kind.HEADER_TOO_LARGE, place, "claims a header of "
                    + Long.toUnsignedString(length) + " bytes, more than the " + Limits.HEADER + " allowed");
        }
        if (length > size - PREFIX) {
            throw new CheckpointException(Kind.HEADER_TRUNCATED, place,
                    "claims a header of " + length + " bytes, but only " + (size - PREFIX) + " follow");
        }
        if (hasByteOrderMark(start)) {
            throw new CheckpointException(Kind.BYTE_ORDER_MARK, place, "has a byte order mark before its header");
        }
        return length;
    }

    private static boolean mayBeHeader(byte first, long length) {
        return length >= 0 && length <= Limits.HEADER && (first == '{' || first == ' ');
    }

    private static boolean hasByteOrderMark(ByteBuffer start) {
        return start.limit() >= PREFIX + 3 && start.get(PREFIX) == (byte) 0xef
                && start.get(PREFIX + 1) == (byte) 0xbb && start.get(PREFIX + 2) == (byte) 0xbf;
    }

    private static ByteBuffer start(FileChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(ForeignFormat.START).order(ByteOrder.LITTLE_ENDIAN);
        while (start.hasRemaining() && channel.read(start, start.position()) >= 0) {
            // short reads are allowed
        }
        return start.flip();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A digest of large content that can be computed in pieces, in parallel and beside other work.
 * <p>
 * The content is cut into chunks of {@value #CHUNK} bytes, the last one possibly shorter, none for empty content. A
 * leaf is SHA-256 of the byte 0 and the chunk. The root is SHA-256 of the byte 1, the total length as eight bytes
 * little endian, and the SHA-256 of the concatenated leaves. The leading bytes keep a leaf from being passed off as a root.
 * <p>
 * An instance is for one thread and one content.
 */
public final class TreeDigest {

    /** Bytes in a chunk: 4 MiB. */
    public static final int CHUNK = 4 << 20;

    private static final byte LEAF = 0;
    private static final byte ROOT = 1;

    private final MessageDigest leaf = Sha256.create();
    private final MessageDigest leaves = Sha256.create();
    private long length;
    private int filled;

    /** Creates the digest of content that is yet to come. */
    public TreeDigest() {
        leaf.update(LEAF);
    }

    /**
     * Adds content.
     *
     * @param content the next bytes; its position moves to its limit
     */
    public void update(ByteBuffer content) {
        length += content.remaining();
        while (content.hasRemaining()) {
            int count = Math.min(content.remaining(), CHUNK - filled);
            ByteBuffer part = content.slice(content.position(), count);
            content.position(content.position() + count);
            leaf.update(part);
            filled += count;
            if (filled == CHUNK) {
                endChunk();
            }
        }
    }

    /**
     * Adds content.
     *
     * @param content the next bytes
     */
    public void update(byte[] content) {
        update(ByteBuffer.wrap(content));
    }

    /**
     * Ends the content. The instance is of no use afterwards.
     *
     * @return the digest of all that was added
     */
    public Digest finish() {
        if (filled > 0) {
            endChunk();
        }
        return root(length, leaves.digest());
    }

    /**
     * The leaf of one chunk, for those who compute leaves in parallel.
     *
     * @param chunk exactly {@value #CHUNK} bytes, fewer only at the end of the content; its position moves to its limit
     * @return 32 bytes
     */
    public static byte[] leaf(ByteBuffer chunk) {
        MessageDigest digest = Sha256.create();
        digest.update(LEAF);
        digest.update(chunk);
        return digest.digest();
    }

    /**
     * The digest of content of which every leaf is known.
     *
     * @param length the number of bytes of the content
     * @param leaves the leaves in order, one for each chunk
     * @return the digest
     * @throws IllegalArgumentException when the number of leaves does not fit the length
     */
    public static Digest root(long length, Iterable<byte[]> leaves) {
        MessageDigest all = Sha256.create();
        long count = 0;
        for (byte[] one : leaves) {
            all.update(one);
            count++;
        }
        if (count != chunks(length)) {
            throw new IllegalArgumentException(count + " leaves for " + length + " bytes");
        }
        return root(length, all.digest());
    }

    /**
     * The number of chunks of content of a given length.
     *
     * @param length bytes, not negative
     * @return the number of leaves
     */
    public static long chunks(long length) {
        return Math.ceilDiv(length, CHUNK);
    }

    /**
     * The digest of a file, read once by a few threads.
     *
     * @param file         a regular file
     * @param progress     receives bytes
     * @param cancellation looked at between chunks
     * @return the digest of the content
     * @throws IOException when reading fails, or the file changes its size meanwhile
     */
    public static Digest of(Path file, Progress progress, Cancellation cancellation) throws IOException {
        return new FileDigest(file, progress, cancellation).compute();
    }

    private void endChunk() {
        leaves.update(leaf.digest());
        leaf.update(LEAF);
        filled = 0;
    }

    private static Digest root(long length, byte[] digestOfLeaves) {
        MessageDigest digest = Sha256.create();
        digest.update(ROOT);
        digest.update(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length));
        digest.update(digestOfLeaves);
        return new Digest("sha256-tree:" + HexFormat.of().formatHex(digest.digest()));
    }
}

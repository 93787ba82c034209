/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A part of the mask that was written.
 *
 * @param start    the first byte in the file
 * @param length   how many bytes
 * @param checksum their CRC-32C
 */
public record MaskRange(long start, int length, long checksum) {

    static MaskRange of(long start, ByteBuffer bytes) {
        int length = bytes.remaining();
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return new MaskRange(start, length, checksum.getValue());
    }
}

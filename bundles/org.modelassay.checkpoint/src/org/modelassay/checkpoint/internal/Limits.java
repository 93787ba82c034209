/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

/** What no honest checkpoint exceeds. */
final class Limits {

    /** Bytes of a header, as the safetensors library has it. */
    static final long HEADER = 100_000_000;
    /** Bytes of an index of shards; its longest known one has 20 MB. */
    static final long INDEX = 200_000_000;
    /** Bytes of a configuration. */
    static final long CONFIG = 16 << 20;
    /** Tensors of a checkpoint; the largest published ones have about 200,000. */
    static final int TENSORS = 1_000_000;
    /** Shards of a checkpoint. */
    static final int SHARDS = 4_096;
    /** Dimensions of a tensor, as NumPy 2 has it. */
    static final int RANK = 64;
    /** Entries of the metadata, or of a configuration. */
    static final int ENTRIES = 100_000;
    /** Characters of a name. */
    static final int NAME_LENGTH = 4_096;
    /** Characters of a text, such as a licence or a training log in the metadata. */
    static final int TEXT_LENGTH = 20_000_000;

    private Limits() {
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** A checkpoint that is refused, with the kind of defect, the place and the remedy. */
public final class CheckpointException extends InvalidInputException {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "download or write the file again";
    private static final String WRITER = "write it again with the safetensors library";
    private static final String NAME = "give a directory with model.safetensors or a .safetensors file";

    private final Kind kind;

    /** The defects for which a checkpoint is refused. */
    public enum Kind {
        /** Nothing is at the given path. */
        NOT_FOUND(NAME),
        /** The path is neither a directory nor a regular file. */
        NOT_A_FILE(NAME),
        /** The file may not be read. */
        NOT_READABLE("change its permissions"),
        /** The directory holds no weights that can be chosen without guessing. */
        NO_WEIGHTS(NAME),
        /** A text file of Git LFS stands where the weights should be. */
        LFS_POINTER("fetch the content with: git lfs pull"),
        /** A pickle, or an archive of PyTorch that holds one: loading it may run code. */
        PICKLE(""),
        /** A TorchScript archive: a program, not weights. */
        TORCHSCRIPT(""),
        /** Another known format. */
        FOREIGN_FORMAT("convert it to safetensors"),
        /** The file is too short to hold the length of its header. */
        HEADER_TOO_SMALL(AGAIN),
        /** The header claims to be longer than any header may be. */
        HEADER_TOO_LARGE(AGAIN),
        /** The file ends within its header. */
        HEADER_TRUNCATED(AGAIN),
        /** The header begins with a byte order mark. */
        BYTE_ORDER_MARK(WRITER),
        /** The header, index or configuration is not UTF-8. */
        NOT_UTF8(AGAIN),
        /** The header, index or configuration is not JSON of the expected form. */
        NOT_JSON(AGAIN),
        /** A name stands twice in one object. */
        DUPLICATE_KEY(WRITER),
        /** Nesting, a number, a name, a text or a count is beyond every sensible limit. */
        LIMIT_EXCEEDED("check where the file comes from"),
        /** The metadata of the header are not a map from text to text. */
        INVALID_METADATA(WRITER),
        /** A tensor's name is empty or holds characters that nobody can print. */
        INVALID_NAME(WRITER),
        /** The description of a tensor lacks a field, has one too many, or one of the wrong type. */
        INVALID_TENSOR(WRITER),
        /** The element type is not known. */
        UNKNOWN_DTYPE("convert the tensor to one of the types that are supported"),
        /** A shape is negative, fractional or of absurd rank. */
        INVALID_SHAPE(WRITER),
        /** The product of a shape does not fit 63 bits. */
        SHAPE_OVERFLOW(WRITER),
        /** Offsets are negative, fractional, in the wrong order, or not two. */
        INVALID_OFFSETS(WRITER),
        /** Shape and type need another number of bytes than the offsets span. */
        SIZE_MISMATCH(WRITER),
        /** Two tensors share bytes. */
        OVERLAP(WRITER),
        /** Bytes between tensors belong to none. */
        HOLE(WRITER),
        /** The file ends before its last tensor. */
        TRUNCATED(AGAIN),
        /** Bytes follow the last tensor. */
        TRAILING_BYTES(AGAIN),
        /** The index of the shards lacks its map, or an entry is not a file name. */
        INVALID_INDEX(AGAIN),
        /** The index names a tensor that its shard does not hold. */
        INDEXED_TENSOR_ABSENT(AGAIN),
        /** The index names a shard that is not there, or shards lie there without an index. */
        SHARD_MISSING("download the missing file"),
        /** Two shards hold a tensor of the same name. */
        TENSOR_IN_TWO_SHARDS(AGAIN),
        /** A path of the index leads out of the directory. */
        PATH_OUTSIDE("check where the checkpoint comes from"),
        /** A symbolic link leads out of the directory, and not into the blobs of a hub cache. */
        LINK_OUTSIDE("replace the link by the file it names, if you trust it"),
        /** A file became shorter or was replaced after it was opened. */
        CHANGED("let nothing write to the checkpoint while it is read");

        private final String remedy;

        Kind(String remedy) {
            this.remedy = remedy;
        }

        /**
         * What usually helps.
         *
         * @return the remedy, empty where it depends on the case
         */
        public String remedy() {
            return remedy;
        }
    }

    /**
     * A refusal with the usual remedy of its kind.
     *
     * @param kind     the kind of defect
     * @param location the file, and the tensor or field in it
     * @param message  what was found and what was expected
     */
    public CheckpointException(Kind kind, String location, String message) {
        this(kind, location, message, kind.remedy());
    }

    /**
     * A refusal with a remedy of its own.
     *
     * @param kind     the kind of defect
     * @param location the file, and the tensor or field in it
     * @param message  what was found and what was expected
     * @param remedy   what to do
     */
    public CheckpointException(Kind kind, String location, String message, String remedy) {
        super(Diagnostic.error(location, message, remedy));
        this.kind = kind;
    }

    /**
     * The kind of defect.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}

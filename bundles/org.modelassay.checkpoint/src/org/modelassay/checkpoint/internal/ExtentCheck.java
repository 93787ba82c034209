/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Quoted;

/** Whether tensors fill the data of their file: each begins where another ended, and the last ends with the file. */
record ExtentCheck(String place, long dataStart, long fileSize) {

    List<TensorInfo> sorted(List<TensorInfo> unsorted) throws CheckpointException {
        List<TensorInfo> tensors = new ArrayList<>(unsorted);
        tensors.sort(Comparator.comparingLong(TensorInfo::offset).thenComparingLong(TensorInfo::byteCount)
                .thenComparing(TensorInfo::name));
        long end = dataStart;
        for (TensorInfo tensor : tensors) {
            if (tensor.offset() < end) {
                throw refusal(Kind.OVERLAP, tensor, "begins within the tensor before it");
            }
            if (tensor.offset() > end) {
                throw refusal(Kind.HOLE, tensor,
                        "begins " + (tensor.offset() - end) + " bytes after the end of the one before it");
            }
            end += tensor.byteCount();
        }
        if (end > fileSize) {
            throw new CheckpointException(Kind.TRUNCATED, place, "ends " + (end - fileSize) + " bytes too early");
        }
        if (end < fileSize) {
            throw new CheckpointException(Kind.TRAILING_BYTES, place,
                    "has " + (fileSize - end) + " bytes after its last tensor");
        }
        return tensors;
    }

    private CheckpointException refusal(Kind kind, TensorInfo tensor, String message) {
        return new CheckpointException(kind, place + ", tensor " + Quoted.of(tensor.name()), message);
    }
}

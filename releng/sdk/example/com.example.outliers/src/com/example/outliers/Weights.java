/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;

/** Reads weights, a block at a time: memory does not grow with the model. */
final class Weights {

    private static final int BLOCK = 1 << 20;
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Weights() {
    }

    static boolean canRead(DType type) {
        return switch (type) {
        case F64, F32, F16, BF16 -> true;
        default -> false;
        };
    }

    /** The root of the mean of the squared weights. */
    static double rootMeanSquare(Checkpoint checkpoint, TensorInfo tensor, Cancellation cancellation)
            throws InvalidInputException, IOException {
        MemorySegment block = MemorySegment.ofArray(new byte[(int) Math.min(BLOCK, tensor.byteCount())]);
        double sum = 0;
        for (long start = 0; start < tensor.byteCount(); start += BLOCK) {
            cancellation.check();
            MemorySegment read = block.asSlice(0, Math.min(BLOCK, tensor.byteCount() - start));
            checkpoint.read(tensor, start, read);
            sum += sumOfSquares(read, tensor.dtype());
        }
        return Math.sqrt(sum / tensor.elements());
    }

    private static double sumOfSquares(MemorySegment bytes, DType type) {
        double sum = 0;
        for (long at = 0; at < bytes.byteSize(); at += type.size()) {
            double weight = switch (type) {
            case F64 -> bytes.get(DOUBLE, at);
            case F32 -> bytes.get(FLOAT, at);
            case F16 -> Float.float16ToFloat(bytes.get(SHORT, at));
            case BF16 -> Float.intBitsToFloat(bytes.get(SHORT, at) << 16);
            default -> throw new IllegalArgumentException("not a type of weights: " + type);
            };
            sum += weight * weight;
        }
        return sum;
    }
}

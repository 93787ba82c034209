/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Optional;

import org.modelassay.checkpoint.DType;

/** Chooses the kernel for two dtypes. */
public final class Kernels {

    private Kernels() {
    }

    /**
     * Whether tensors of two dtypes can be compared: the same dtype, or two floats of at least 16 bits.
     *
     * @param base  the dtype before
     * @param tuned the dtype after
     * @return true when {@link #create} has a kernel
     */
    public static boolean comparable(DType base, DType tuned) {
        return base == tuned || isWide(base) && isWide(tuned);
    }

    /**
     * Whether differences of the dtype have a size, so that tolerances and norms apply.
     *
     * @param dtype a dtype
     * @return true for floats of at least 16 bits
     */
    public static boolean isWide(DType dtype) {
        return widening(dtype).isPresent();
    }

    /**
     * A new kernel.
     *
     * @param base  the dtype before
     * @param tuned the dtype after
     * @return the fastest kernel for this machine
     * @throws IllegalArgumentException when the dtypes are not {@link #comparable}
     */
    public static PairKernel create(DType base, DType tuned) {
        return create(base, tuned, HalfLoops.best(), VectorSupport.AVAILABLE);
    }

    /**
     * A new kernel that uses no vectors.
     *
     * @param base  the dtype before
     * @param tuned the dtype after
     * @return the kernel
     * @throws IllegalArgumentException when the dtypes are not {@link #comparable}
     */
    public static PairKernel scalar(DType base, DType tuned) {
        return create(base, tuned, new ScalarHalfLoops(), false);
    }

    private static PairKernel create(DType base, DType tuned, HalfLoops loops, boolean vectors) {
        if (!comparable(base, tuned)) {
            throw new IllegalArgumentException(base + " and " + tuned + " cannot be compared");
        }
        if (base == tuned) {
            return switch (base) {
            case BF16 -> loops.isVectorised() ? new BfloatKernel() : new HalfKernel(HalfFormat.BFLOAT16, loops);
            case F16 -> new HalfKernel(HalfFormat.BINARY16, loops);
            case F32 -> vectors ? new FloatKernel() : new ScalarFloatKernel();
            case F64 -> new WideKernel(Widening.F64, Widening.F64);
            default -> new BitKernel(base.size());
            };
        }
        return new WideKernel(widening(base).orElseThrow(), widening(tuned).orElseThrow());
    }

    static Optional<Widening> widening(DType dtype) {
        return switch (dtype) {
        case BF16 -> Optional.of(Widening.BF16);
        case F16 -> Optional.of(Widening.F16);
        case F32 -> Optional.of(Widening.F32);
        case F64 -> Optional.of(Widening.F64);
        default -> Optional.empty();
        };
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.InvalidInputException;

/**
 * The form in which analysers write masks: for each masked tensor one of bytes, element i being bit i % 8, the lowest
 * first, of byte i / 8; its shape in the metadata as {@code shape.<tensor>}, and the order of bits as
 * {@code bit_order}.
 */
public final class PackedMasks {

    /** The key of the order of bits. */
    public static final String ORDER_KEY = "bit_order";

    /** The only order of bits there is. */
    public static final String ORDER = "element i is bit i % 8 of byte i / 8";

    private static final String SHAPE = "shape.";

    private static final String REMEDY = "give the mask of this model, as a run of sparsity.update or "
            + "bigram.subnetwork wrote it";

    private PackedMasks() {
    }

    /**
     * The key of a shape.
     *
     * @param tensor the name of a masked tensor
     * @return its key in the metadata
     */
    public static String shapeKey(String tensor) {
        return SHAPE + tensor;
    }

    /**
     * Refuses what is no mask of a model.
     *
     * @param mask  packed bits
     * @param model the model
     * @throws InvalidInputException when the file is no mask, or one of its tensors is not the model's, not of its
     *                               shape, or not of floating-point numbers of at least 16 bits
     */
    static void check(Checkpoint mask, Checkpoint model) throws InvalidInputException {
        if (!ORDER.equals(mask.metadata().get(ORDER_KEY)) || mask.tensors().isEmpty()) {
            throw Fit.refuse(mask, mask.tensors().isEmpty() ? "it holds no mask"
                    : "its metadata do not say '" + ORDER_KEY + "': '" + ORDER + "'", REMEDY);
        }
        for (TensorInfo packed : mask.tensors().values()) {
            TensorInfo tensor = model.tensors().get(packed.name());
            if (tensor == null) {
                throw Fit.refuse(mask, "it masks " + packed.name() + ", which " + model.location() + " does not have",
                        REMEDY);
            }
            if (!FloatElements.supports(tensor.dtype())) {
                throw Fit.refuse(model, "the tensor " + tensor.name() + " is masked and of type " + tensor.dtype(),
                        "give a model of F32, BF16, F16 or F64");
            }
            if (!tensor.shape().toString().equals(mask.metadata().get(shapeKey(packed.name())))
                    || packed.dtype() != DType.U8
                    || packed.byteCount() != (tensor.elements() + Byte.SIZE - 1) / Byte.SIZE) {
                throw Fit.refuse(mask, "it has no mask of shape " + tensor.shape() + " for " + packed.name(), REMEDY);
            }
        }
    }

    /** A tensor of a mask that was checked. */
    static TensorInfo tensor(Checkpoint mask, String name) {
        TensorInfo packed = mask.tensors().get(name);
        if (packed == null) {
            throw new IllegalStateException(name);
        }
        return packed;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Whether models have the same tensors. */
final class Fit {

    private static final String SAME = "give models of one architecture and vocabulary";

    private Fit() {
    }

    /**
     * Refuses a model that lacks tensors of another, has others, or has them of another shape or kind of type.
     *
     * @param first the model that the other is to fit
     * @param other the other
     * @throws InvalidInputException with the first difference and the number of all
     */
    static void check(Checkpoint first, Checkpoint other) throws InvalidInputException {
        List<String> differences = new ArrayList<>();
        Map<String, TensorInfo> tensors = other.tensors();
        for (TensorInfo wanted : first.tensors().values()) {
            TensorInfo found = tensors.get(wanted.name());
            if (found == null) {
                differences.add("the tensor " + wanted.name() + " is missing");
            } else if (!found.shape().equals(wanted.shape())) {
                differences.add("the tensor " + wanted.name() + " has the shape " + found.shape() + " and not "
                        + wanted.shape());
            } else if (found.dtype() != wanted.dtype() && found.dtype().isFloat() != wanted.dtype().isFloat()) {
                differences.add("the tensor " + wanted.name() + " is of type " + found.dtype() + " and not "
                        + wanted.dtype());
            }
        }
        for (String name : tensors.keySet()) {
            if (!first.tensors().containsKey(name)) {
                differences.add("the tensor " + name + " is one too many");
            }
        }
        if (!differences.isEmpty()) {
            throw refuse(other, differences.getFirst() + ", compared with " + first.location()
                    + (differences.size() == 1 ? "" : "; tensors that differ: " + differences.size()), SAME);
        }
    }

    /**
     * Refuses a model with floating-point numbers that cannot be added, those of eight bits with scales elsewhere.
     *
     * @param model the model
     * @throws InvalidInputException with the first such tensor
     */
    static void checkTypes(Checkpoint model) throws InvalidInputException {
        for (TensorInfo tensor : model.tensors().values()) {
            if (tensor.dtype().isFloat() && !FloatElements.supports(tensor.dtype())) {
                throw refuse(model, "the tensor " + tensor.name() + " is of type " + tensor.dtype()
                        + ", whose scale is not part of it", "give the model before it was quantised");
            }
        }
    }

    /** A refusal of a model. */
    static InvalidInputException refuse(Checkpoint model, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(model.location().toString(), what, remedy));
    }
}

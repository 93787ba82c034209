/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analysis.Inputs;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The float32 masters that two checkpoints were cast from, where they are given: both, or neither. */
public final class Masters implements AutoCloseable {

    private static final String BASE = "base_float32";
    private static final String TUNED = "tuned_float32";
    private static final int MOST_ERRORS = 5;

    private final Optional<OpenPair> open;
    private final List<MasterSlice> slices;
    private final int missing;

    private Masters(Optional<OpenPair> open, List<MasterSlice> slices, int missing) {
        this.open = open;
        this.slices = List.copyOf(slices);
        this.missing = missing;
    }

    /**
     * Opens the masters bound to the roles {@code base_float32} and {@code tuned_float32}.
     *
     * @param inputs all inputs
     * @param stored the stored checkpoints
     * @return the masters; without any slice if none are given
     * @throws InvalidInputException if only one is given, or a tensor is not float32 or of another shape than the
     *                               stored one
     * @throws IOException           if reading fails
     */
    public static Masters open(Inputs inputs, OpenPair stored) throws InvalidInputException, IOException {
        boolean base = !inputs.all(BASE).isEmpty();
        if (base != !inputs.all(TUNED).isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(base ? TUNED : BASE,
                    "the masters of one checkpoint are given, those of the other are not",
                    "give both base_float32 and tuned_float32, or neither"));
        }
        if (!base) {
            return new Masters(Optional.empty(), List.of(), 0);
        }
        OpenPair masters = OpenPair.open(inputs.one(BASE).path(), inputs.one(TUNED).path());
        boolean usable = false;
        try {
            Masters checked = checked(masters, stored);
            usable = true;
            return checked;
        } finally {
            if (!usable) {
                masters.close();
            }
        }
    }

    private static Masters checked(OpenPair masters, OpenPair stored) throws InvalidInputException {
        List<Diagnostic> errors = new ArrayList<>();
        List<MasterSlice> slices = new ArrayList<>();
        int missing = 0;
        for (TensorPair pair : stored.pairing().pairs().stream().filter(TensorPair::isWide).toList()) {
            Optional<TensorInfo> base = find(masters.base(), pair, BASE, errors);
            Optional<TensorInfo> tuned = find(masters.tuned(), pair, TUNED, errors);
            if (base.isPresent() && tuned.isPresent()) {
                slices.addAll(MasterSlice.of(new TensorPair(base.get(), tuned.get(), pair.place())));
            } else {
                missing++;
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
        }
        return new Masters(Optional.of(masters), slices, missing);
    }

    private static Optional<TensorInfo> find(Checkpoint masters, TensorPair pair, String role,
            List<Diagnostic> errors) {
        TensorInfo found = masters.tensors().get(pair.name());
        if (found == null) {
            return Optional.empty();
        }
        if (found.dtype() != DType.F32 || !found.shape().equals(pair.base().shape())) {
            errors.add(Diagnostic.error(role + ": " + pair.name(),
                    "a master is F32 of shape " + pair.base().shape() + " like the stored tensor, and this is "
                            + found.dtype() + " of shape " + found.shape(),
                    "give the float32 weights that the checkpoint was cast from"));
        }
        return Optional.of(found);
    }

    /**
     * The checkpoints.
     *
     * @return both, open, or empty if none are given
     */
    public Optional<OpenPair> pair() {
        return open;
    }

    /**
     * The work in pieces, in canonical order.
     *
     * @return the slices of all tensors that have masters
     */
    public List<MasterSlice> slices() {
        return slices;
    }

    /**
     * What the user should know before the run.
     *
     * @return a remark if some tensors have no masters
     */
    public List<Diagnostic> diagnostics() {
        return missing == 0 ? List.of() : List.of(Diagnostic.warning(BASE, missing
                + " of the compared tensors have no float32 master; the permuted update leaves them out", ""));
    }

    @Override
    public void close() {
        open.ifPresent(OpenPair::close);
    }
}

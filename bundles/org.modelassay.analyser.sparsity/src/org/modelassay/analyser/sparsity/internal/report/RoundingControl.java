/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Parallel;
import org.modelassay.analysis.RunContext;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.interval.Interval;
import org.modelassay.statistics.rounding.ExpectedShare;
import org.modelassay.statistics.rounding.NullRange;
import org.modelassay.statistics.rounding.PermutedDeltaNull.Outcome;

/**
 * Does rounding explain the unchanged weights? A dense update of the observed norm, rounded to the stored format,
 * leaves many weights as they were; only what exceeds that says anything about the training.
 *
 * <p>Two origins of the stored weights (casts of float32 masters; already on the grid) and the shapes of update in
 * {@link Models} give the range of what rounding may leave. Tensors without a single change are set apart: they are
 * frozen, not rounded.
 */
final class RoundingControl {

    private final List<TensorNull> tensors;
    private final List<ExpectedShare> shares;
    private final double confidence;
    private final Optional<Outcome> permuted;

    private RoundingControl(List<TensorNull> tensors, Optional<Outcome> permuted, double confidence) {
        this.tensors = tensors;
        this.confidence = confidence;
        this.permuted = permuted;
        this.shares = new ArrayList<>(Collections.nCopies(Models.COUNT, ExpectedShare.NONE));
        for (TensorNull tensor : tensors) {
            for (int i = 0; i < shares.size(); i++) {
                shares.set(i, shares.get(i).plus(tensor.shares().get(i)));
            }
        }
    }

    static RoundingControl of(List<TensorTally> tensors, RunContext context, Optional<Outcome> permuted,
            double confidence) throws AnalysisException, InvalidInputException, IOException {
        return new RoundingControl(new Parallel<>(context, TensorNull::of).map(tensors).stream()
                .flatMap(Optional::stream).toList(), permuted, confidence);
    }

    /** Whether there is anything to compare: a tensor that changed, in a format that rounds. */
    boolean isPossible() {
        return !tensors.isEmpty();
    }

    List<TensorNull> tensors() {
        return tensors;
    }

    /** The weights of the tensors compared. */
    long elements() {
        return tensors.stream().mapToLong(TensorNull::elements).sum();
    }

    /** The observed share of unchanged weights in the tensors compared. */
    double observed() {
        return (double) tensors.stream().mapToLong(TensorNull::unchanged).sum() / elements();
    }

    /** The expected share of a model. */
    double share(int model) {
        return shares.get(model).share();
    }

    Interval interval(int model) {
        return shares.get(model).interval(confidence);
    }

    /** What is left when the real update of float32 masters is permuted, where they were given. */
    Optional<Outcome> permuted() {
        return permuted;
    }

    /** What the models together allow. */
    NullRange range() {
        return NullRange.of(Stream.concat(shares.stream().map(share -> share.interval(confidence)),
                permuted.map(outcome -> outcome.interval(0, confidence)).stream()).toList());
    }
}

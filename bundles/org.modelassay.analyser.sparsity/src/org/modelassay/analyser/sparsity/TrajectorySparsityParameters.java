/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

/** The parameters of {@link TrajectorySparsityAnalyser}: none. */
public record TrajectorySparsityParameters() {

    /** What everybody wants. */
    public static final TrajectorySparsityParameters DEFAULT = new TrajectorySparsityParameters();
}

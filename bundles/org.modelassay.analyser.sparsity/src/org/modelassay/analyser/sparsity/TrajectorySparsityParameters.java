package org.modelassay.analyser.sparsity;

/** The parameters of {@link TrajectorySparsityAnalyser}: none. */
public record TrajectorySparsityParameters() {

    /** What everybody wants. */
    public static final TrajectorySparsityParameters DEFAULT = new TrajectorySparsityParameters();
}

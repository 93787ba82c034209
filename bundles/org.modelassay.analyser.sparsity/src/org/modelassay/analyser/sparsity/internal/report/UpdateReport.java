/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.pass.DirectionProbe.Direction;
import org.modelassay.analyser.sparsity.internal.pass.Pairing;
import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.rounding.FloatFormat;
import org.modelassay.statistics.rounding.PermutedDeltaNull.Outcome;

/** Everything {@code sparsity.update} reports, in reading order. */
public final class UpdateReport {

    private final Pairing pairing;
    private final List<TensorTally> tensors;
    private final Directions directions;
    private final double confidence;
    private final Optional<Outcome> permuted;

    /**
     * Gathers what is to be reported.
     *
     * @param pairing    which tensors were compared
     * @param tensors    their tallies
     * @param directions what the probes found
     * @param permuted   what the permuted update of float32 masters leaves, where they were given
     * @param confidence the coverage of intervals
     */
    public UpdateReport(Pairing pairing, List<TensorTally> tensors, List<Direction> directions,
            Optional<Outcome> permuted, double confidence) {
        this.pairing = pairing;
        this.tensors = List.copyOf(tensors);
        this.directions = new Directions(List.copyOf(directions));
        this.permuted = permuted;
        this.confidence = confidence;
    }

    /**
     * The format that all tensors are stored in on both sides.
     *
     * @param pairing the tensors
     * @return the format, or empty if there are several, or one without a model of rounding
     */
    public static Optional<FloatFormat> format(Pairing pairing) {
        List<Optional<FloatFormat>> formats =
                pairing.pairs().stream().map(TensorNull::format).distinct().toList();
        return formats.size() == 1 ? formats.getFirst() : Optional.empty();
    }

    /**
     * Writes the results.
     *
     * @param context the run
     * @throws AnalysisException     if a null model has no answer
     * @throws InvalidInputException never so far
     * @throws IOException           if a result cannot be written
     */
    public void write(RunContext context) throws AnalysisException, InvalidInputException, IOException {
        Results results = context.results();
        TotalTally total = TotalTally.of(tensors);
        RoundingControl control = RoundingControl.of(tensors, context, permuted, confidence);
        answer(total, control, results);
        TotalMetrics.write(total, tensors, pairing.skipped().size(), results);
        RoundingResults rounding = new RoundingResults(control, confidence);
        if (control.isPossible()) {
            rounding.metrics(results);
        }
        directions.write(results);
        new LayerGrid(tensors).write(results);
        if (total.wide().elements() > 0) {
            Charts.tolerances(total, results);
            Charts.distances(total.wide(), results);
        }
        if (control.isPossible()) {
            rounding.visibility(results);
        }
        TensorTables.tensors(tensors, results);
        TensorTables.skipped(pairing.skipped(), results);
    }

    private void answer(TotalTally total, RoundingControl control, Results results) {
        String unchanged = Percent.of(total.unchanged()) + " % of weights are unchanged";
        if (!control.isPossible()) {
            boolean same = total.all().bitEqual() == total.all().elements();
            statement(results, "answer", Statement.Kind.ANSWER, same ? "All weights are the same in both checkpoints."
                    : unchanged + "; there is no model of rounding for their types.", Statement.Outcome.NONE);
            return;
        }
        Verdict verdict = Verdict.of(control.observed(), control.range());
        String range = "between " + Percent.of(control.range().low()) + " and " + Percent.of(control.range().high())
                + " %";
        statement(results, "answer", Statement.Kind.ANSWER, unchanged + "; rounding alone would leave " + range + ": "
                + verdict.text() + (directions.isSingle() ? ", and of rank one." : "."), Statement.Outcome.NONE);
        statement(results, "null.rounding", Statement.Kind.CONTROL, "A dense update of the same norm, hidden by nothing"
                + " but rounding to the stored type, would leave " + range + " of these "
                + Count.of(control.elements()) + " weights unchanged (" + Percent.of(control.share(0))
                + " % if the stored weights are casts of float32 masters, " + Percent.of(control.share(1))
                + " % if they are on the grid already); " + Percent.of(control.observed()) + " % are.",
                verdict.isReal() || verdict == Verdict.DENSE ? Statement.Outcome.PASS : Statement.Outcome.FAIL);
        frozen(results);
    }

    private void frozen(Results results) {
        List<TensorTally> frozen = tensors.stream()
                .filter(tensor -> tensor.tally().total().bitEqual() == tensor.pair().elements()).toList();
        if (!frozen.isEmpty()) {
            statement(results, "frozen", Statement.Kind.NOTE, frozen.size() + " of " + tensors.size()
                    + " tensors did not change at all, "
                    + Count.of(frozen.stream().mapToLong(each -> each.pair().elements()).sum())
                    + " weights; the comparison with rounding leaves them out.", Statement.Outcome.NONE);
        }
    }

    private static void statement(Results results, String name, Statement.Kind kind, String text,
            Statement.Outcome outcome) {
        results.statement(new Statement(name, kind, text, outcome));
    }
}

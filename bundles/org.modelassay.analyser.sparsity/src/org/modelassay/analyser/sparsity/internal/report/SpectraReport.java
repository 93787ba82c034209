/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;
import org.modelassay.analyser.sparsity.internal.spectra.MatrixChoice;
import org.modelassay.analyser.sparsity.internal.spectra.MatrixSpectra;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** Everything {@code sparsity.spectra} reports. */
public final class SpectraReport {

    private final MatrixChoice choice;
    private final List<MatrixSpectra> spectra;
    private final int top;
    private final Results results;

    private SpectraReport(MatrixChoice choice, List<MatrixSpectra> spectra, int top, Results results) {
        this.choice = choice;
        this.spectra = spectra;
        this.top = top;
        this.results = results;
    }

    /**
     * Writes the results.
     *
     * @param choice  which matrices were decomposed
     * @param spectra what was found in each
     * @param top     how many leading directions were looked at
     * @param results takes the results
     * @throws IOException if a result cannot be written
     */
    public static void write(MatrixChoice choice, List<MatrixSpectra> spectra, int top, Results results)
            throws IOException {
        SpectraReport report = new SpectraReport(choice, spectra, top, results);
        report.sentences();
        report.metrics();
        report.chart();
        report.table();
        TensorTables.skipped(choice.skipped(), results);
    }

    private double mean(ToDoubleFunction<MatrixSpectra> value) {
        return spectra.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private double rankShare() {
        double sum = 0;
        for (int i = 0; i < spectra.size(); i++) {
            sum += spectra.get(i).rank() / smallerSide(choice.chosen().get(i));
        }
        return sum / spectra.size();
    }

    private static long smallerSide(TensorPair pair) {
        return Math.min(pair.base().shape().get(0), pair.columns());
    }

    private void sentences() {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, "The updates of " + spectra.size()
                + " matrices have " + Percent.of(rankShare()) + " % of full rank, but a stable rank of "
                + String.format(Locale.ROOT, "%.1f", mean(MatrixSpectra::stableRank)) + " on average, and "
                + Percent.of(mean(MatrixSpectra::topShare)) + " % of their energy in the first " + top
                + " directions.", Statement.Outcome.NONE));
        results.statement(new Statement("control.rank", Statement.Kind.CONTROL, "Full rank is no finding: a random "
                + "768 x 768 matrix with 2 % of its entries set is of full rank as well, and so is rounding noise. "
                + "Read the stable and the effective rank.", Statement.Outcome.NONE));
    }

    private void metrics() {
        results.metric(new Metric("spectra.matrices", "Matrices decomposed", spectra.size(), "count", ""));
        results.metric(new Metric("spectra.rank_share.mean", "Numerical rank over full rank, mean over matrices",
                rankShare(), "share", "1 = full rank").with(
                        new Published(0.995, "arXiv 2505.11711, Table 2 (Eurus-2 PRIME)")));
        mean("spectra.stable_rank.mean", "Stable rank, mean over matrices", MatrixSpectra::stableRank, "");
        mean("spectra.effective_rank.mean", "Effective rank, mean over matrices", MatrixSpectra::effectiveRank, "");
        mean("spectra.top_share.mean", "Energy in the first " + top + " directions, mean over matrices",
                MatrixSpectra::topShare, "share");
        if (spectra.stream().anyMatch(each -> !Double.isNaN(each.shift()))) {
            mean("spectra.nss.mean", "Normalised shift of the spectrum of the weights, mean", MatrixSpectra::shift, "");
        }
    }

    private void mean(String name, String label, ToDoubleFunction<MatrixSpectra> value, String unit) {
        results.metric(new Metric(name, label, mean(value), unit, ""));
    }

    private void chart() throws IOException {
        results.series(new Series("ranks", "How many directions does the update of each matrix need?",
                Series.Style.SCATTER, Axis.category("matrix"), Axis.log("rank", ""),
                new Coordinates.Categories(choice.chosen().stream().map(TensorPair::name).toList()),
                List.of(new Curve("stable_rank", "stable rank", Curve.Role.OBSERVED,
                        spectra.stream().mapToDouble(MatrixSpectra::stableRank).toArray()),
                        new Curve("effective_rank", "effective rank", Curve.Role.OBSERVED,
                                spectra.stream().mapToDouble(MatrixSpectra::effectiveRank).toArray()),
                        new Curve("full_rank", "full rank", Curve.Role.CONTROL, choice.chosen().stream()
                                .mapToDouble(SpectraReport::smallerSide).toArray())),
                "Lower = fewer directions. Noise lies near the control."));
    }

    private void table() throws IOException {
        List<Column> columns = List.of(Column.text("tensor", "Tensor"), Column.integer("rank", "Rank", ""),
                Column.number("stable_rank", "Stable rank", ""), Column.number("effective_rank", "Effective rank", ""),
                Column.number("sigma_max", "Spectral norm", ""), Column.integer("full_rank", "Full rank", ""),
                Column.number("rank_tolerance", "Tolerance of the rank", ""),
                Column.number("smallest_above", "Smallest singular value above", ""),
                Column.number("largest_below", "Largest singular value below", ""),
                Column.number("top_share", "Energy in the first " + top + " directions", "share"),
                Column.number("nss", "Normalised shift of the spectrum", ""),
                Column.number("left_cosine", "Mean cosine, left subspaces", ""),
                Column.number("right_cosine", "Mean cosine, right subspaces", ""));
        try (TableWriter table = results.table(new Table("spectra", "The spectra of the updates, matrix by matrix",
                columns, "Rank by the default tolerance of NumPy, at the precision of binary32."))) {
            for (int i = 0; i < spectra.size(); i++) {
                MatrixSpectra each = spectra.get(i);
                table.row(choice.chosen().get(i).name(), (long) each.rank(), each.stableRank(), each.effectiveRank(),
                        each.sigmaMax(), smallerSide(choice.chosen().get(i)), each.tolerance(),
                        known(each.smallestAbove()), known(each.largestBelow()), known(each.topShare()),
                        known(each.shift()), known(each.leftCosine()), known(each.rightCosine()));
            }
        }
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}

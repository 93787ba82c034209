/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.special.Normal;

/** Makes results of root mean squares. */
final class OutlierReport {

    private final double threshold;
    private final List<Scored> scored = new ArrayList<>();

    private record Scored(LayerMatrix matrix, double size, double ratio, double score) {
    }

    OutlierReport(List<LayerMatrix> matrices, List<Double> sizes, double threshold) {
        this.threshold = threshold;
        Map<String, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < matrices.size(); i++) {
            families.computeIfAbsent(matrices.get(i).family(), _ -> new ArrayList<>()).add(i);
        }
        for (List<Integer> family : families.values()) {
            // logarithms, since sizes differ by factors; the smallest number keeps that of an all-zero matrix finite
            double[] logarithms =
                    family.stream().mapToDouble(i -> Math.log(Math.max(sizes.get(i), Double.MIN_NORMAL))).toArray();
            double[] scores = Scores.of(logarithms);
            double center = Scores.median(logarithms);
            for (int i = 0; i < scores.length; i++) {
                int index = family.get(i);
                scored.add(new Scored(matrices.get(index), sizes.get(index), Math.exp(logarithms[i] - center),
                        scores[i]));
            }
        }
    }

    void write(Results results) throws IOException {
        long outliers = scored.stream().filter(this::isOutlier).count();
        answer(results, outliers);
        results.metric(new Metric("outliers", "Outlying matrices", outliers, "matrices", "lower = more alike"));
        results.metric(new Metric("largest_score", "Largest robust score",
                scored.stream().mapToDouble(each -> Math.abs(each.score())).max().orElse(0), "",
                "higher = further from the other layers"));
        table(results);
        chart(results);
    }

    private boolean isOutlier(Scored each) {
        return Math.abs(each.score()) > threshold;
    }

    private void answer(Results results, long outliers) {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "%d of %d matrices are larger or smaller than the same matrix in the other layers.", outliers,
                scored.size()), Statement.Outcome.NONE));
        results.statement(new Statement("control", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "Were the logarithms of the sizes normal, %.2g of them would be expected to be by chance.",
                2 * scored.size() * Normal.cumulative(-threshold)), Statement.Outcome.NONE));
    }

    private void table(Results results) throws IOException {
        Table table = new Table("matrices", "Size of every matrix",
                List.of(Column.text("tensor", "Tensor"), Column.text("family", "Family"),
                        Column.integer("layer", "Layer", ""), Column.number("rms", "Root mean square", ""),
                        Column.number("ratio", "Ratio to the median", ""), Column.number("score", "Robust score", ""),
                        Column.text("outlier", "Outlier")),
                "score: distance from the median of the family, in robust deviations");
        try (TableWriter rows = results.table(table)) {
            for (Scored each : scored) {
                rows.row(each.matrix().tensor().name(), each.matrix().family(), each.matrix().layer(), each.size(),
                        each.ratio(), each.score(), isOutlier(each) ? "yes" : "no");
            }
        }
    }

    private void chart(Results results) throws IOException {
        SortedMap<Integer, Double> largest = new TreeMap<>();
        scored.forEach(each -> largest.merge(each.matrix().layer(), Math.abs(each.score()), Math::max));
        List<String> layers = largest.keySet().stream().map(String::valueOf).toList();
        double[] observed = largest.values().stream().mapToDouble(Double::doubleValue).toArray();
        double[] limit = largest.values().stream().mapToDouble(_ -> threshold).toArray();
        results.series(new Series("layers", "Largest score of each layer", Series.Style.LINE, Axis.category("layer"),
                Axis.linear("robust score", ""), new Coordinates.Categories(layers),
                List.of(new Curve("observed", "observed", Curve.Role.OBSERVED, observed),
                        new Curve("threshold", "threshold", Curve.Role.CONTROL, limit)),
                "above the threshold: an outlier"));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;

/** The charts of a study of capacity. */
final class CapacityCharts {

    /** Shares left after a linear merge with the base: arXiv 2502.07760, table 3, 1,024 fingerprints. */
    private static final Map<Double, Double> PUBLISHED =
            Map.of(0.9, 0.961, 0.8, 0.941, 0.7, 0.898, 0.5, 0.741, 0.2, 0.117, 0.1, 0.049);

    private final Grid grid;

    private final String bands;

    CapacityCharts(Grid grid) {
        this.grid = grid;
        this.bands = grid.places().stream().anyMatch(place -> place.repeat() > 0)
                ? " Bands reach from the least to the greatest over secrets." : "";
    }

    void write(Results results) throws IOException {
        chart(results, "success", "How many fingerprints are learnt?",
                Axis.linear("given by the marked model", "share"), Cell::after, "Higher = better marked.");
        chart(results, "harm", "What do they cost on text?", Axis.linear("rise of the loss", "nats"), Cell::harm,
                "Lower = less harm.");
        chart(results, "epochs", "How soon are they learnt?", Axis.linear("epochs to 0.5 nats", ""), Cell::quick,
                "Lower = easier to learn. A gap: not within the epochs allowed.");
        probabilities(results);
        persistence(results);
        merges(results);
    }

    private Coordinates counts() {
        return new Coordinates.Numbers(grid.counts().stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private void chart(Results results, String name, String title, Axis y, ToDoubleFunction<@NonNull Cell> part,
            String reading) throws IOException {
        results.series(new Series(name, title, Series.Style.LINE, Axis.log("fingerprints", ""), y, counts(),
                grid.byCount(part), reading + bands));
    }

    private void probabilities(Results results) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (String scheme : grid.schemes()) {
            curves.add(Grid.curve(scheme + "_before", scheme + ", before", Curve.Role.CONTROL,
                    grid.counts().stream().map(count -> grid.values(scheme, count, Cell::unmarked)).toList()));
            curves.add(Grid.curve(scheme + "_after", scheme + ", after", Curve.Role.OBSERVED,
                    grid.counts().stream().map(count -> grid.values(scheme, count, Cell::marked)).toList()));
        }
        results.series(new Series("probabilities", "How probable are the answers before and after marking?",
                Series.Style.LINE, Axis.log("fingerprints", ""), Axis.log("probability of an answer", "share"),
                counts(), curves, "Dashed: the unmarked model." + bands));
    }

    private void persistence(Results results) throws IOException {
        List<Double> looks = grid.amounts(Kind.TUNED);
        if (looks.isEmpty()) {
            return;
        }
        chart(results, "left", "How many survive training on other text?",
                Axis.linear("given after training on", "share"),
                cell -> Grid.left(cell, Kind.TUNED, looks.getLast()), "Higher = survives better.");
        results.series(new Series("retained", "How many fingerprints are there after training on other text?",
                Series.Style.LINE, Axis.log("fingerprints", ""), Axis.log("given after training on", "count"),
                counts(), retained(looks.getLast()), "Higher = more to verify with." + bands));
        results.series(new Series("tuned", "How fast does training on other text take them?", Series.Style.LINE,
                Axis.log("sequences trained on", ""), Axis.linear("given after training on", "share"),
                new Coordinates.Numbers(looks.stream().mapToDouble(Double::doubleValue).toArray()),
                grid.byAmount(Kind.TUNED),
                "Of " + grid.largest() + " fingerprints. Higher = survives better." + bands));
    }

    private List<Curve> retained(double look) {
        List<Curve> curves = new ArrayList<>();
        for (String scheme : grid.schemes()) {
            curves.add(Grid.curve(scheme, scheme, Curve.Role.OBSERVED, grid.counts().stream().map(count -> grid
                    .values(scheme, count, cell -> count * Grid.left(cell, Kind.TUNED, look))).toList()));
        }
        return curves;
    }

    private void merges(Results results) throws IOException {
        List<Double> shares = grid.amounts(Kind.MERGED);
        if (shares.isEmpty()) {
            return;
        }
        List<Curve> curves = new ArrayList<>(grid.byAmount(Kind.MERGED));
        if (PUBLISHED.keySet().containsAll(shares)) {
            curves.add(new Curve("published", "published, 1,024 on Llama-3.1-8B", Curve.Role.PUBLISHED,
                    shares.stream().mapToDouble(share -> PUBLISHED.getOrDefault(share, Double.NaN)).toArray()));
        }
        results.series(new Series("merged", "How many survive a merge with the unmarked model?", Series.Style.LINE,
                Axis.linear("marked model", "share"), Axis.linear("given by the merge", "share"),
                new Coordinates.Numbers(shares.stream().mapToDouble(Double::doubleValue).toArray()), curves,
                "Of " + grid.largest() + " fingerprints. Higher = survives better." + bands));
    }
}

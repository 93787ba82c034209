/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.wear.Wear;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.analysis.result.Curve;

/**
 * Every embedding of a study.
 *
 * @param places which
 * @param cells  what came of each, in the same order
 */
public record Grid(List<Place> places, List<Cell> cells) {

    /** Copies the lists. */
    public Grid {
        places = List.copyOf(places);
        cells = List.copyOf(cells);
    }

    List<String> schemes() {
        return places.stream().map(Place::scheme).distinct().toList();
    }

    List<Integer> counts() {
        return places.stream().map(Place::count).distinct().sorted().toList();
    }

    int largest() {
        return counts().getLast();
    }

    double[] values(String scheme, int count, ToDoubleFunction<@NonNull Cell> part) {
        return IntStream.range(0, cells.size())
                .filter(i -> places.get(i).scheme().equals(scheme) && places.get(i).count() == count)
                .mapToDouble(i -> part.applyAsDouble(cells.get(i))).toArray();
    }

    double mean(String scheme, int count, ToDoubleFunction<@NonNull Cell> part) {
        return Arrays.stream(values(scheme, count, part)).average().orElse(Double.NaN);
    }

    /** The largest number tried up to which every number is learnt, in the mean over secrets; 0 for none. */
    double capacity(String scheme) {
        return counts().stream().takeWhile(count -> mean(scheme, count, Cell::after) >= Choices.ENOUGH)
                .mapToDouble(Integer::doubleValue).max().orElse(0);
    }

    /** The amounts of a kind of wear, in order; the same for every cell. */
    List<Double> amounts(Kind kind) {
        return cells.getFirst().left().stream().filter(wear -> wear.kind() == kind).map(Wear::amount).toList();
    }

    /** What a cell has left after wear; NaN where it was not tried. */
    static double left(Cell cell, Kind kind, double amount) {
        return cell.left().stream().filter(wear -> wear.kind() == kind && wear.amount() == amount)
                .mapToDouble(Wear::success).findFirst().orElse(Double.NaN);
    }

    /** A curve of means, with a band from the least to the greatest over secrets. */
    static Curve curve(String name, String label, Curve.Role role, List<double[]> points) {
        return new Curve(name, label, role, of(points, values -> Arrays.stream(values).average().orElse(Double.NaN)),
                of(points, values -> Arrays.stream(values).min().orElse(Double.NaN)),
                of(points, values -> Arrays.stream(values).max().orElse(Double.NaN)));
    }

    private static double[] of(List<double[]> points, ToDoubleFunction<double[]> statistic) {
        return points.stream().mapToDouble(statistic).toArray();
    }

    /** A curve for each scheme over the numbers of fingerprints. */
    List<Curve> byCount(ToDoubleFunction<@NonNull Cell> part) {
        List<Curve> curves = new ArrayList<>();
        for (String scheme : schemes()) {
            curves.add(curve(scheme, scheme, Curve.Role.OBSERVED,
                    counts().stream().map(count -> values(scheme, count, part)).toList()));
        }
        return curves;
    }

    /** A curve for each scheme over the amounts of a kind of wear, at the largest number. */
    List<Curve> byAmount(Kind kind) {
        List<Curve> curves = new ArrayList<>();
        for (String scheme : schemes()) {
            curves.add(curve(scheme, scheme, Curve.Role.OBSERVED, amounts(kind).stream()
                    .map(amount -> values(scheme, largest(), cell -> left(cell, kind, amount))).toList()));
        }
        return curves;
    }
}

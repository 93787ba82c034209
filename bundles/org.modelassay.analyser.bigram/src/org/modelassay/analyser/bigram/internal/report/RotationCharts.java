/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.modelassay.analyser.bigram.internal.rotation.Turns;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;

/**
 * The curves and maps of {@code bigram.rotation}.
 *
 * @param names the networks, the whole model first
 * @param turns what was measured of each
 */
record RotationCharts(List<String> names, List<Turns> turns) {

    void write(Results results) throws IOException {
        chart(results, "rotation_input", "How far is each layer turned from the embedding?", Turns::input,
                Turns::shuffledInput);
        chart(results, "rotation_output", "How far is each layer turned from the end?", Turns::output,
                Turns::shuffledOutput);
        chart(results, "rotation_before_last", "How far is each layer turned from the last but one?",
                Turns::beforeLast, Turns::shuffledBeforeLast);
        for (int i = 0; i < names.size(); i++) {
            similarity(results, names.get(i), turns.get(i));
        }
    }

    private void chart(Results results, String name, String title, Function<Turns, double[]> own,
            Function<Turns, double[]> shuffled) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Turns each = turns.get(i);
            curves.add(new Curve(names.get(i), label(names.get(i)),
                    names.get(i).equals("random") ? Curve.Role.CONTROL : Curve.Role.OBSERVED,
                    own.apply(each)));
        }
        Turns full = turns.getFirst();
        curves.add(new Curve("shuffled", "whole model, other tokens", Curve.Role.CONTROL,
                shuffled.apply(full)));
        results.series(new Series(name, title, Series.Style.LINE, Axis.linear("layer", ""),
                Axis.linear("median angle", "degrees"),
                new Coordinates.Numbers(IntStream.range(0, full.places()).asDoubleStream().toArray()), curves,
                "0 degrees: only stretched; 90: half of the directions turn by more than a right angle."));
    }

    private static void similarity(Results results, String name, Turns turns) throws IOException {
        List<String> layers = IntStream.range(0, turns.places()).mapToObj(Integer::toString).toList();
        results.matrix(new Matrix("similarity_" + name, "Which layers are alike? (" + label(name) + ")", "layer",
                layers, "layer", layers, Axis.linear("similarity of covariances", ""), turns.similarity(),
                Matrix.Scale.SEQUENTIAL, "Frobenius cosine without the first singular dimension; 1 = alike."));
    }

    private static String label(String name) {
        return switch (name) {
        case "full" -> "whole model";
        case "random" -> "random weights";
        default -> name;
        };
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Caption;
import org.modelassay.report.chart.HeatMap;

/** The figures of a prompt. */
public final class PromptCharts {

    private PromptCharts() {
    }

    /**
     * The logit lens.
     *
     * @param reading what a model makes of a prompt
     * @return layers by tokens
     */
    public static HeatMap lens(PromptReading reading) {
        return new HeatMap(new Caption("prompt.lens", "In which layer is the prediction made?",
                "How probable the model's own prediction after each token is to the stream after each layer, read by "
                        + "the final norm and the unembedding.",
                List.of("Early layers may hold the answer in other directions than the unembedding reads.")),
                "layer", IntStream.range(0, reading.lens().length).mapToObj(Integer::toString).toList(), "after token",
                labels(reading.tokens()), new Axis("probability", "%", Axis.Scale.LINEAR),
                Arrays.stream(reading.lens()).flatMapToDouble(Arrays::stream).map(share -> 100 * share).toArray(),
                HeatMap.Colours.SEQUENTIAL);
    }

    /**
     * The attention of a head.
     *
     * @param reading what a model makes of a prompt
     * @param layer   the layer
     * @param head    the head
     * @return tokens looking at tokens
     */
    public static HeatMap attention(PromptReading reading, int layer, int head) {
        return new HeatMap(new Caption("prompt.attention", "What does head " + head + " of layer " + layer
                + " look at?", "Each row is a token and adds up to 100 %.", List.of()), "token",
                labels(reading.tokens()), "looks at", labels(reading.tokens()),
                new Axis("attention", "%", Axis.Scale.LINEAR),
                Arrays.stream(reading.attention(layer, head)).map(share -> 100 * share).toArray(),
                HeatMap.Colours.SEQUENTIAL);
    }

    /** Labels that differ, as tokens may not: their place stands before them. */
    private static List<String> labels(List<String> tokens) {
        List<String> labels = new ArrayList<>();
        for (String token : tokens) {
            labels.add(labels.size() + " " + token);
        }
        return labels;
    }
}

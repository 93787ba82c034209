/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Test;
import org.modelassay.analyser.codecrash.internal.perturb.SharedQuestions;

/** The paper's headline from its published cells. A check of arithmetic, not a replication. */
class PublishedHeadlineTest {

    private static final int CRUX = 800;
    private static final int LCB = 479;

    /** CodeCrash, abstract: 23.2 % on average, 13.8 % with chain-of-thought. */
    @Test
    void followsFromThePublishedCells() throws IOException {
        Map<String, Double> cells = cells();
        Map<Boolean, double[]> sums = new HashMap<>();
        for (String model : cells.keySet().stream().map(key -> key.split("/")[0]).distinct().toList()) {
            if (List.of("o3-Mini-Low", "o3-Mini-High", "DeepSeek-R1", "QwQ-32B").contains(model)) {
                continue;
            }
            for (String perturbation : List.of("PSC-ALL", "MCC", "MPS", "MHC")) {
                double[] sum = sums.computeIfAbsent(model.endsWith("(CoT)"), _ -> new double[2]);
                sum[0] += (CRUX * relative(cells, model + "/CRUXEval/", perturbation)
                        + LCB * relative(cells, model + "/LiveCodeBench/", perturbation)) / (CRUX + LCB);
                sum[1]++;
            }
        }

        assertThat(sums.get(false)[1]).isEqualTo(17 * 4);
        assertThat(100 * sums.get(false)[0] / sums.get(false)[1]).isCloseTo(23.2, within(0.05));
        assertThat(100 * sums.get(true)[0] / sums.get(true)[1]).isCloseTo(13.8, within(0.05));
    }

    private static double relative(Map<String, Double> cells, String prefix, String perturbation) {
        return Degradation.relative(cells.get(prefix + "VAN"), cells.get(prefix + perturbation));
    }

    /** Numbers by the names of the objects they are in, slashes between. */
    private static Map<String, Double> cells() throws IOException {
        Map<String, Double> cells = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory()
                .createParser(Files.newInputStream(SharedQuestions.file("leaderboard_summary.json")))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    cells.put(parser.getParsingContext().pathAsPointer().toString().substring(1),
                            parser.getDoubleValue());
                }
            }
        }
        return cells;
    }
}

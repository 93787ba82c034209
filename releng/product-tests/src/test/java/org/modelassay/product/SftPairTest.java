/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A really fine-tuned pair, through the command line. Expected numbers: {@code expected-update-sparsity.json} beside the
 * pair, computed with NumPy from the stored bytes.
 */
class SftPairTest {

    private static final Map<String, Ended> RUNS = new TreeMap<>();

    @TempDir
    static Path folder = Path.of("");

    private static Path pair() {
        Path data = Optional.ofNullable(System.getProperty("modelassay.sharedData")).map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent).takeWhile(p -> p != null)
                        .map(p -> p.resolve("shared/data")).filter(Files::isDirectory).findFirst())
                .orElse(Path.of("shared/data"));
        if (!Files.isDirectory(data.resolve("derived/sft-pair"))) {
            Assumptions.abort("shared data not found: derived/sft-pair");
        }
        return data.resolve("derived/sft-pair");
    }

    private static JsonNode expected(Path pair, String base, String tuned) throws IOException {
        return new ObjectMapper().readTree(pair.resolve("expected-update-sparsity.json").toFile()).get("pairs")
                .get(base + " -> " + tuned);
    }

    private static synchronized Ended analyse(Path pair, String base, String tuned)
            throws IOException, InterruptedException {
        Ended known = RUNS.get(tuned);
        if (known == null) {
            known = run(pair, base, tuned);
            RUNS.put(tuned, known);
        }
        return known;
    }

    private static Ended run(Path pair, String base, String tuned) throws IOException, InterruptedException {
        return Installation.built().run(folder, "analyse", "sparsity.update", "--in", "base=" + pair.resolve(base),
                "--in", "tuned=" + pair.resolve(tuned), "--out", folder.resolve(tuned).toString(), "--json").expect(0);
    }

    @Test
    void everyTotalEqualsTheOracle() throws IOException, InterruptedException {
        Path pair = pair();
        for (String tuned : new String[] {"sft-lr1e-3-fp32", "sft-lr5e-6-fp32", "sft-lr1e-3-bf16",
                "sft-lr5e-6-bf16"}) {
            String base = "base-" + tuned.substring(tuned.length() - 4);
            JsonNode oracle = expected(pair, base, tuned).get("global");
            JsonNode metrics = analyse(pair, base, tuned).json().get("metrics");
            long elements = oracle.get("n").asLong();
            assertThat(value(metrics, "elements")).as(tuned).isEqualTo(elements);
            for (String key : new String[] {"bit_exact", "within_1e-05", "within_1e-06", "within_1e-08"}) {
                // shares are counts over elements: equal to less than one element
                assertThat(value(metrics, "sparsity." + key)).as(tuned + " " + key)
                        .isCloseTo(oracle.get("sparsity_" + key).asDouble(), within(0.1 / elements));
            }
            double frobenius = oracle.get("frobenius_norm").asDouble();
            assertThat(value(metrics, "delta.frobenius")).as(tuned).isCloseTo(frobenius, within(1e-6 * frobenius));
        }
    }

    @Test
    void theTableOfTensorsEqualsTheOracle() throws IOException, InterruptedException {
        Path pair = pair();
        JsonNode oracle = expected(pair, "base-bf16", "sft-lr5e-6-bf16").get("tensors");
        JsonNode result = analyse(pair, "base-bf16", "sft-lr5e-6-bf16").json();
        Path table = folder.resolve("sft-lr5e-6-bf16").resolve(result.at("/tables/tensors").asText());
        Csv csv = Csv.read(table);
        assertThat(csv.rows()).hasSize(oracle.size());
        for (int row = 0; row < csv.rows().size(); row++) {
            JsonNode tensor = oracle.get(csv.text(row, "tensor"));
            assertThat(csv.number(row, "elements")).isEqualTo(tensor.get("n").asDouble());
            assertThat(csv.number(row, "equal_bit_exact")).isEqualTo(tensor.get("bit_exact_equal").asDouble());
            assertThat(csv.number(row, "equal_within_1e-05")).isEqualTo(tensor.get("equal_within_1e-05").asDouble());
            assertThat(csv.text(row, "rows_untouched")).isEqualTo(tensor.path("rows_all_bit_equal").asText());
            assertThat(csv.text(row, "columns_untouched")).isEqualTo(tensor.path("cols_all_bit_equal").asText());
        }
    }

    private static double value(JsonNode metrics, String name) {
        assertThat(metrics.has(name)).as(name).isTrue();
        return metrics.get(name).get("value").asDouble();
    }

    @Test
    void theUpdateThatRoundingExplainsIsSaidToBeSo() throws IOException, InterruptedException {
        Path pair = pair();
        assertThat(analyse(pair, "base-bf16", "sft-lr5e-6-bf16").err()).contains("explained by rounding");
    }
}

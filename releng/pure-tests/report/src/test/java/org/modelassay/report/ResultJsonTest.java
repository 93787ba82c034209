/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.model.Severity;

/** Keys are those of the design, section 4. */
class ResultJsonTest {

    @TempDir
    private Path directory = Path.of("");

    /** Every value by its path, strings in quotes. */
    private static Map<String, String> values(String json) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    String text = token == JsonToken.VALUE_STRING ? '"' + parser.getText() + '"' : parser.getText();
                    values.put(parser.getParsingContext().pathAsPointer().toString(), text);
                }
            }
        }
        return values;
    }

    private static List<String> keys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }

    @Test
    void hasTheKeysOfTheDesignInTheirOrder() throws IOException {
        assertThat(keys(ResultJson.of(Samples.sparsity(directory)))).containsExactly("analyser", "version", "status",
                "metrics", "tables", "arrays", "verdicts", "provenance", "messages", "statements", "artifacts");
    }

    @Test
    void writesMetricsWithTheirIntervals() throws IOException {
        Map<String, String> values = values(ResultJson.of(Samples.sparsity(directory)));
        assertThat(values).containsEntry("/analyser", "\"org.modelassay.analyser.sparsity.update\"")
                .containsEntry("/status", "\"done\"").containsEntry("/metrics/sparsity.bit_exact/value", "0.38653241")
                .containsEntry("/metrics/sparsity.bit_exact/unit", "\"share\"")
                .containsEntry("/metrics/sparsity.bit_exact/low", "0.3846")
                .containsEntry("/metrics/sparsity.bit_exact/high", "0.3884")
                .containsEntry("/metrics/elements/value", "260032")
                .containsEntry("/metrics/null.excess/value", "\"NaN\"")
                .doesNotContainKeys("/metrics/elements/low", "/metrics/elements/high");
    }

    @Test
    void namesTheFilesOfTablesAndArrays() throws IOException {
        Map<String, String> values = values(ResultJson.of(Samples.sparsity(directory)));
        assertThat(values).containsEntry("/tables/tensors", "\"tables/tensors.csv\"")
                .containsEntry("/tables/tolerance", "\"tables/tolerance.csv\"")
                .containsEntry("/tables/ulp", "\"tables/ulp.csv\"").containsEntry("/tables/text", "\"tables/text.csv\"")
                .containsEntry("/arrays/by-layer", "\"arrays/by-layer.safetensors\"")
                .containsEntry("/arrays/mask", "\"arrays/mask.safetensors\"");
    }

    @Test
    void writesVerdictsAndProvenance() throws IOException {
        Map<String, String> values = values(ResultJson.of(Samples.sparsity(directory)));
        assertThat(values).containsEntry("/verdicts/1/outcome", "\"fail\"").containsEntry("/verdicts/1/bound", "0.9")
                .containsEntry("/verdicts/1/comparator", "\">=\"").doesNotContainKey("/verdicts/2/actual")
                .containsEntry("/provenance/seed", "42").containsEntry("/provenance/inputs/1/role", "\"tuned\"")
                .containsEntry("/provenance/parameters/nullReplicates", "\"200\"");
    }

    @Test
    void writesInfinitiesAsText() throws IOException {
        RunBuilder builder = new RunBuilder(directory);
        builder.metric("up", "", Double.POSITIVE_INFINITY, "");
        builder.metric("down", "", Double.NEGATIVE_INFINITY, "");
        builder.metric("tiny", "", 4.9e-324, "");
        assertThat(values(ResultJson.of(builder.run()))).containsEntry("/metrics/up/value", "\"Infinity\"")
                .containsEntry("/metrics/down/value", "\"-Infinity\"").containsEntry("/metrics/tiny/value", "4.9E-324");
    }

    @Test
    void survivesHostileText() throws IOException {
        RunBuilder builder = new RunBuilder(directory);
        builder.metric("a\"b\\c\u0000\ud800", "", 1, "</script>");
        builder.message(Severity.INFO, "\u2028\ud83d\ude00", "", "");
        assertThat(values(ResultJson.of(builder.run()))).containsEntry("/metrics/a\"b\\c\u0000\ufffd/value", "1")
                .containsEntry("/messages/0/text", "\"\u2028\ud83d\ude00\"");
    }

    @Test
    void writesARunOfWhichLittleIsKnown() throws IOException {
        assertThat(values(ResultJson.of(Samples.failed(directory)))).containsEntry("/status", "\"failed\"")
                .containsEntry("/messages/0/severity", "\"error\"");
    }
}

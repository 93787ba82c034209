/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run directory holds: the keys that scripts rely on. */
class ResultTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void hasTheKeysThatScriptsRelyOn() throws IOException, InterruptedException {
        Quickstarted models = Quickstarted.once();
        Path run = folder.resolve("a run");
        JsonNode printed = Installation.built().run(folder, "analyse", "sparsity.update", "--in",
                models.in("base", "base"), "--in", models.in("tuned", "sparse"), "--out", run.toString(), "--json",
                "--expect", "sparsity.bit_exact >= 0.9").expect(0).json();
        JsonNode json = new ObjectMapper().readTree(run.resolve("result.json").toFile());
        assertThat(printed).isEqualTo(json);
        assertThat(json.fieldNames()).toIterable().contains("analyser", "version", "status", "metrics", "tables",
                "arrays", "verdicts", "provenance", "messages");
        assertThat(json.get("analyser").asText()).isEqualTo("org.modelassay.analyser.sparsity.update");
        assertThat(json.get("status").asText()).isEqualTo("done");
        assertThat(json.get("verdicts")).hasSize(1);
        assertThat(json.get("metrics").fieldNames()).toIterable().contains("elements", "sparsity.bit_exact",
                "sparsity.within_0", "sparsity.within_1e-08", "sparsity.within_1e-07", "sparsity.within_1e-06",
                "sparsity.within_1e-05", "sparsity.within_0.0001", "sparsity.within_0.001",
                "sparsity.mean_over_matrices.bit_exact", "delta.frobenius", "skipped.tensors");
        assertThat(json.get("tables").fieldNames()).toIterable().contains("tensors", "skipped");
        assertThat(Csv.read(run.resolve(json.at("/tables/tensors").asText())).columns()).contains("tensor",
                "dtype_base", "dtype_tuned", "shape", "layer", "kind", "elements", "equal_bit_exact",
                "equal_within_1e-05", "delta_frobenius", "delta_max_abs", "base_frobenius", "cosine",
                "rows_untouched", "columns_untouched");
        for (String group : new String[] {"tables", "arrays"}) {
            for (Map.Entry<String, JsonNode> file : json.get(group).properties()) {
                assertThat(run.resolve(file.getValue().asText())).as(file.getKey()).isRegularFile();
            }
        }
        for (String file : new String[] {"run.assayrun", "journal.jsonl", "report.html", "junit.xml", "log.txt"}) {
            assertThat(Files.size(run.resolve(file))).as(file).isPositive();
        }
    }
}

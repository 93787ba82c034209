/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelConfigTest {

    @TempDir
    private Path directory;

    @Test
    void readsScalarsListsAndNestedObjects() throws IOException, CheckpointException {
        ModelConfig config = parse("""
                {"model_type": "llama", "architectures": ["A", "B"], "n": 3, "x": 1e-5, "yes": true, "none": null,
                 "rope_scaling": {"factor": 8.0, "deep": {"er": "text"}}, "mixed": [1, [2], {"a": 1}, null, "t"],
                 "limit": [0.0, Infinity], "nan": NaN, "huge": 123456789012345678901234567890}
                """);
        assertThat(config.modelType()).contains("llama");
        assertThat(config.texts("architectures")).containsExactly("A", "B");
        assertThat(config.texts("model_type")).containsExactly("llama");
        assertThat(config.integer("n")).hasValue(3);
        assertThat(config.number("n")).hasValue(3);
        assertThat(config.number("x")).hasValue(1e-5);
        assertThat(config.integer("x")).isEmpty();
        assertThat(config.flag("yes")).contains(true);
        assertThat(config.values()).doesNotContainKey("none").containsEntry("mixed", List.of(1L, List.of(2L), "t"))
                .containsEntry("limit", List.of(0.0, Double.POSITIVE_INFINITY));
        assertThat(config.number("rope_scaling.factor")).hasValue(8);
        assertThat(config.text("rope_scaling.deep.er")).contains("text");
        assertThat(config.number("nan")).hasValue(Double.NaN);
        assertThat(config.number("huge")).hasValue(123456789012345678901234567890.0);
    }

    @Test
    void knowsTheUsualNamesOfDimensions() {
        ModelConfig gpt2 = new ModelConfig(Map.of("n_embd", 768L, "n_head", 12L, "n_layer", 6L));
        assertThat(gpt2.hiddenSize()).hasValue(768);
        assertThat(gpt2.headSize()).hasValue(64);
        assertThat(gpt2.layers()).hasValue(6);
        assertThat(gpt2.keyValueHeads()).hasValue(12);
        ModelConfig gemma = new ModelConfig(Map.of("hidden_size", 2304L, "num_attention_heads", 8L, "head_dim", 256L,
                "num_key_value_heads", 4L));
        assertThat(gemma.headSize()).hasValue(256);
        assertThat(gemma.keyValueHeads()).hasValue(4);
        assertThat(new ModelConfig(Map.of("hidden_size", -1L, "n_head", 0L)).headSize()).isEmpty();
        assertThat(new ModelConfig(Map.of("hidden_size", 10L, "n_head", 3L)).headSize()).isEmpty();
    }

    private ModelConfig parse(String json) throws IOException, CheckpointException {
        Path model = RawFile.directory(directory, RawFile.of("{}", 0));
        Files.writeString(model.resolve("config.json"), json);
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            return checkpoint.config().orElseThrow();
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Seed;

class FreshDecoderTest {

    @TempDir
    private Path folder = Path.of("");

    private static float[] values(Path model, String name) throws Exception {
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            TensorInfo tensor = checkpoint.tensors().get(name);
            assertThat(tensor).as(name).isNotNull();
            MemorySegment bytes = MemorySegment.ofArray(new byte[(int) tensor.byteCount()]);
            checkpoint.read(tensor, 0, bytes);
            return bytes.toArray(ValueLayout.JAVA_FLOAT_UNALIGNED);
        }
    }

    private static double deviation(float... values) {
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares / values.length);
    }

    @Test
    void hasAsManyParametersAsTheIssueSays() {
        assertThat(DecoderSize.TINY.matrixElements()).isEqualTo(4 * (4 * 128 * 128 + 2 * 128 * 512) + 1024 * 128
                + 128 * 128);
    }

    @Test
    void weightsHaveTheDeviationsOfThePapers() throws Exception {
        new FreshDecoder(DecoderSize.TINY, new Seed(3)).write(folder, 0);
        assertThat(deviation(values(folder, "transformer.wte.weight"))).isCloseTo(0.02, within(2e-4));
        assertThat(deviation(values(folder, "transformer.h.0.attn.c_attn.weight"))).isCloseTo(0.02, within(2e-4));
        assertThat(deviation(values(folder, "transformer.h.3.mlp.c_proj.weight")))
                .isCloseTo(0.02 / Math.sqrt(8), within(1e-4));
        assertThat(values(folder, "transformer.ln_f.weight")).containsOnly(1);
        assertThat(values(folder, "transformer.h.1.mlp.c_fc.bias")).containsOnly(0);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        DecoderSize small = new DecoderSize(257, 8, 8, 1, 2, 16);
        new FreshDecoder(small, new Seed(3)).write(folder.resolve("a"), 0);
        new FreshDecoder(small, new Seed(3)).write(folder.resolve("b"), 0);
        new FreshDecoder(small, new Seed(4)).write(folder.resolve("c"), 0);
        byte[] first = Files.readAllBytes(folder.resolve("a/model.safetensors"));
        assertThat(Files.readAllBytes(folder.resolve("b/model.safetensors"))).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("c/model.safetensors"))).isNotEqualTo(first);
    }
}

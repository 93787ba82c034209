/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.example.outliers.OutlierAnalyser;
import com.example.outliers.OutlierParameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;
import org.modelassay.common.InvalidInputException;

/** The analyser on checkpoints of a few numbers. */
class OutlierAnalyserTest {

    private static final float[] SIZES = {1.0f, 1.1f, 0.9f, 1.2f, 8.0f, 1.0f, 1.1f};

    @TempDir
    private Path folder;

    private TestInputs model(int layers) throws Exception {
        TinyCheckpoint model = new TinyCheckpoint();
        for (int layer = 0; layer < layers; layer++) {
            float size = SIZES[layer];
            model.f32("model.layers." + layer + ".mlp.up_proj.weight", List.of(2L, 2L), size, -size, size, -size);
        }
        return TestInputs.none().with("model", model.write(folder.resolve("model" + layers)));
    }

    private Collected execute(TestRun run) throws Exception {
        return run.execute(new OutlierAnalyser(), model(7), OutlierParameters.DEFAULT);
    }

    @Test
    void findsTheLayerOfLargerWeights() throws Exception {
        Collected results = execute(new TestRun(folder));

        assertThat(results.value("outliers")).isEqualTo(1);
        assertThat(results.text("answer")).startsWith("1 of 7 matrices");
        var row = results.table("matrices").row("model.layers.4.mlp.up_proj.weight");
        assertThat(row).containsEntry("outlier", "yes").containsEntry("layer", 4);
        // the median of the sizes is 1.1
        assertThat((Double) row.get("ratio")).isCloseTo(8.0 / 1.1, within(1e-6));
    }

    @Test
    void showsTheLargestScoreOfEachLayer() throws Exception {
        Series chart = execute(new TestRun(folder)).chart(Series.class, "layers");

        assertThat(chart.places().size()).isEqualTo(7);
        assertThat(chart.curves().getFirst().values()[4]).isGreaterThan(3.5);
    }

    @Test
    void continuesWhereItWasInterrupted() throws Exception {
        TestRun interrupted = new TestRun(folder);
        interrupted.journal().afterEachRecord(interrupted::cancel);
        assertThatThrownBy(() -> execute(interrupted)).isInstanceOf(CancellationException.class);
        assertThat(interrupted.journal().units()).hasSize(1);

        Collected resumed = execute(interrupted.resumed());

        assertThat(resumed.metrics()).isEqualTo(execute(new TestRun(folder)).metrics());
    }

    @Test
    void refusesAModelOfFewLayers() {
        assertThatThrownBy(() -> new TestRun(folder).execute(new OutlierAnalyser(), model(4),
                OutlierParameters.DEFAULT)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least 5 layers");
    }
}

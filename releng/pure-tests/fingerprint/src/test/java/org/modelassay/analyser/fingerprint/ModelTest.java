/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.openai.TextModels;

/** Tests with a model of 260,000 weights that writes stories, and with a folder of their own. */
abstract class ModelTest {

    @TempDir
    Path directory;

    final DjlInferenceService service = Bench.service();

    final TextModels texts = new TextModels(Map.of());

    @AfterEach
    void close() {
        service.close();
    }

    /** A run in which models run. */
    TestRun run() {
        texts.bindInference(service);
        return new TestRun(directory).inference(service).textModels(texts);
    }

    static Path base() {
        return Bench.data("stories260k");
    }

    static TestInputs model() {
        return TestInputs.none().with("model", base());
    }

    static TestInputs modelAndText() {
        return model().with("text", Bench.data("text/tinystories_sample.txt"));
    }

    /** Makes a set of fingerprints and embeds them, in seconds; answers with the marked model. */
    Path marked(Path ledger, int count, String scheme) throws Exception {
        run().execute(new GenerateAnalyser(Bench.ENVIRONMENT), model(),
                Bench.generate(ledger, "marks", count, scheme));
        Path out = directory.resolve("marked");
        run().execute(new EmbedAnalyser(Bench.ENVIRONMENT), model(), new EmbedParameters(ledger.toString(),
                Bench.VARIABLE, "marks", "", out.toString(), 2e-2, 1e-4, 0.5, 0.25, 60, 0.02, List.of(), 1, 16));
        return out;
    }

    static List<Object> column(Collected results, String table, String name) {
        return results.table(table).rows().stream().map(row -> row.get(name)).map(Object.class::cast).toList();
    }
}

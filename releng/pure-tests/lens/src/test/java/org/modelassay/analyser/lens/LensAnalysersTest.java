/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.models.BundledModel;
import org.modelassay.models.BundledModels;

/** The three analyses on the trained model that comes with the product. */
@TestInstance(Lifecycle.PER_CLASS)
class LensAnalysersTest {

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 500_000_000));

    @TempDir
    private Path folder = Path.of("");

    private TestInputs inputs = TestInputs.none();

    @BeforeAll
    void writeModel() throws Exception {
        inputs = TestInputs.none().with("model", new BundledModels(folder).write(BundledModel.BASE));
    }

    @AfterAll
    void close() {
        service.close();
    }

    private TestRun run(String name) throws Exception {
        return new TestRun(Files.createDirectories(folder.resolve("run-" + name))).inference(service);
    }

    private static List<Statement> failed(Collected results) {
        return results.statements().stream().filter(each -> each.outcome() == Statement.Outcome.FAIL).toList();
    }

    @Test
    void tellsWhatEveryLayerWouldSay() throws Exception {
        LogitLensParameters parameters = new LogitLensParameters("( [ { }", "", 3);
        Collected results = run("logit").threads(2).execute(new LogitLensAnalyser(), inputs, parameters);
        Matrix logs = results.chart(Matrix.class, "log_probability");
        assertThat(logs.rows()).first().isEqualTo("layer 4");
        assertThat(logs.rows()).last().isEqualTo("embeddings");
        int positions = logs.columns().size();
        assertThat(logs.values()[positions - 1]).isEqualTo(results.value("target.log_probability"));
        assertThat(results.value("target.rank")).isEqualTo(1);
        assertThat(results.value("identity.deviation")).isLessThan(1e-5);
        assertThat(results.table("layers").rows()).hasSize(5 * positions);
        TokenText text = results.chart(TokenText.class, "answer_log_probability");
        assertThat(text.values()[0]).isNaN();
        assertThat(text.values()[1]).isEqualTo(logs.values()[0]);
        assertThat(failed(results)).isEmpty();
    }

    @Test
    void continuesAfterAnInterruption() throws Exception {
        TestRun run = run("resume");
        Collected first = run.execute(new LogitLensAnalyser(), inputs, LogitLensParameters.DEFAULT);
        Collected again = run.resumed().execute(new LogitLensAnalyser(), inputs, LogitLensParameters.DEFAULT);
        assertThat(again.metrics()).isEqualTo(first.metrics());
        assertThat(again.chart(Matrix.class, "divergence").values())
                .isEqualTo(first.chart(Matrix.class, "divergence").values());
        TestRun cancelled = run("cancelled");
        cancelled.cancel();
        assertThatThrownBy(() -> cancelled.execute(new LogitLensAnalyser(), inputs, LogitLensParameters.DEFAULT))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void takesADifferenceApart() throws Exception {
        Collected results = run("attribution").execute(new AttributionAnalyser(), inputs,
                new AttributionParameters("( [ { }", " ]", " }", -1));
        assertThat(results.value("difference")).isPositive();
        assertThat(results.value("difference.sum")).isCloseTo(results.value("difference"), within(1e-4));
        assertThat(results.value("share.embedding") + results.value("share.attention") + results.value("share.mlp")
                + results.value("share.biases")).isCloseTo(results.value("difference"), within(1e-4));
        assertThat(results.chart(Matrix.class, "heads").values()).hasSize(16);
        // two embeddings, then 4 heads, a bias and an MLP in each of 4 layers, and the biases of the end
        assertThat(results.table("shares").rows()).hasSize(2 + 4 * 6 + 1);
        assertThat(failed(results)).isEmpty();
    }

    @Test
    void findsWhereTwoPromptsPart() throws Exception {
        Collected results = run("patching").threads(2).execute(new PatchingAnalyser(), inputs,
                new PatchingParameters("( [ { }", "( { { }", "", ""));
        assertThat(results.value("control.whole")).isCloseTo(1, within(1e-4));
        assertThat(results.value("control.self")).isCloseTo(0, within(1e-4));
        assertThat(results.text("gate.answers")).startsWith("After the clean prompt the model prefers '\u00b7]'");
        assertThat(results.value("difference.clean")).isPositive();
        assertThat(results.value("difference.corrupted")).isNegative();
        Matrix stream = results.chart(Matrix.class, "restored_stream");
        assertThat(stream.columns().get(1)).isEqualTo("1 \u00b7{ \u2192 \u00b7[");
        assertThat(stream.values()[1]).as("the changed token's embedding").isCloseTo(1, within(1e-4));
        assertThat(failed(results)).isEmpty();
        assertThat(results.chart(Matrix.class, "restored_heads").columns()).hasSize(4);
    }

    @Test
    void refusesWhatCannotBeAsked() throws Exception {
        assertThatThrownBy(() -> run("a").execute(new PatchingAnalyser(), inputs,
                new PatchingParameters("the sum of 3 and 4 is", "the sum of 3 is", "", "")))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("equally many tokens");
        assertThatThrownBy(() -> run("b").execute(new PatchingAnalyser(), inputs,
                new PatchingParameters("the sum", "the sum", "", ""))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is the clean prompt");
        assertThatThrownBy(() -> run("c").execute(new AttributionAnalyser(), inputs,
                new AttributionParameters("the sum", "a word that is no single token", "", -1)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("target")
                .hasMessageContaining("tokens");
        assertThatThrownBy(() -> run("d").execute(new AttributionAnalyser(), inputs,
                new AttributionParameters("the sum", "", "", 99)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("position");
        assertThatThrownBy(() -> run("e").execute(new LogitLensAnalyser(), inputs,
                new LogitLensParameters("x ".repeat(500), "", 3)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("from 2 to 128");
    }
}

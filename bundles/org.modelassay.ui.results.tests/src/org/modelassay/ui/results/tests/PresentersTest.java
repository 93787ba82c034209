/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Table;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.files.RunFiles;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.results.presenter.AnswerText;
import org.modelassay.ui.results.presenter.Check;
import org.modelassay.ui.results.presenter.ChecksText;
import org.modelassay.ui.results.presenter.Chip;
import org.modelassay.ui.results.presenter.MatrixLink;
import org.modelassay.ui.results.presenter.MetricsText;
import org.modelassay.ui.results.presenter.ProvenanceText;
import org.modelassay.ui.results.presenter.RunComparison;
import org.modelassay.ui.results.presenter.RunContents;
import org.modelassay.ui.results.presenter.TableText;
import org.modelassay.ui.results.presenter.Texts;
import org.modelassay.ui.results.presenter.Tile;

/** What the page of a run says. Expected numbers are those of the example run's manifest and tables. */
class PresentersTest {

    @TempDir
    private Path folder = Path.of("");
    private RunContents run = new RunContents(folder, ExperimentsFactory.eINSTANCE.createRun(),
            new RunFiles(folder), List.of());

    @BeforeEach
    void read() throws Exception {
        run = ExampleRun.read(folder);
    }

    @Test
    void saysWhatWasAskedOfWhatAndTheAnswer() {
        AnswerText text = new AnswerText(run);

        assertThat(text.analyser()).isEqualTo("Update sparsity");
        assertThat(text.subject()).isEqualTo("base base-bf16; tuned sft-lr5e-6-bf16");
        assertThat(text.answer()).startsWith("38.6 % of weights are unchanged").endsWith("explained by rounding.");
    }

    @Test
    void givesEveryVerdictAMarkSoThatColourAloneSaysNothing() {
        assertThat(new AnswerText(run).chips()).extracting(Chip::label)
                .containsExactly("done", "\u2713 PASS", "\u2717 FAIL", "? INCONCLUSIVE");
        assertThat(new AnswerText(run).chips()).extracting(Chip::text).element(1).asString()
                .isEqualTo("sparsity.bit_exact >= 0.3 (is 0.3865)");
    }

    @Test
    void keepsGateAndControlsInOrder() {
        assertThat(new ChecksText(run).checks()).extracting(Check::label).containsExactly(
                "\u2717 Control speaks against the plain reading", "Control", "\u2713 Gate passed",
                "\u2713 Gate passed", "\u2713 Gate passed", "\u2713 Gate passed");
    }

    @Test
    void showsFourDigitsAndKeepsAllOfThem() {
        Tile tile = MetricsText.of(run).stream().filter(one -> one.name().equals("sparsity.bit_exact")).findFirst()
                .orElseThrow();

        assertThat(tile.value()).isEqualTo("38.65\u00a0%");
        assertThat(tile.copied()).isEqualTo("sparsity.bit_exact\t0.3864601279842481\tshare");
    }

    @Test
    void showsIntervalsWithTheirCoverage() {
        Tile tile = MetricsText.of(run).stream().filter(one -> one.name().equals("null.master_cast.share")).findFirst()
                .orElseThrow();

        assertThat(tile.interval()).isEqualTo("95\u00a0% interval 41.72\u00a0% to 42.19\u00a0%");
        assertThat(tile.detail()).startsWith("0.41723224059947484 to 0.42188206909478265, normal");
    }

    @Test
    void linksACellWithItsRowsAndBack() throws Exception {
        HeatMap map = run.charts().stream().filter(HeatMap.class::isInstance).map(HeatMap.class::cast).findFirst()
                .orElseThrow();
        MatrixLink layers = MatrixLink.find(map, table("layers")).orElseThrow();
        int three = map.rows().indexOf("3");
        int gate = map.columns().indexOf("gate");

        List<Integer> rows = layers.rows(new ChartMark.Cell(three, gate));

        assertThat(rows).hasSize(1);
        assertThat(table("layers").columns().get(0).exact(rows.getFirst())).isEqualTo("3");
        assertThat(table("layers").columns().get(1).exact(rows.getFirst())).isEqualTo("gate");
        assertThat(layers.cell(rows.getFirst())).contains(new ChartMark.Cell(three, gate));
    }

    @Test
    void takesAnEmptyLayerForTheRowNamedOutside() throws Exception {
        HeatMap map = run.charts().stream().filter(HeatMap.class::isInstance).map(HeatMap.class::cast).findFirst()
                .orElseThrow();
        MatrixLink layers = MatrixLink.find(map, table("layers")).orElseThrow();

        assertThat(map.rows().getFirst()).isEqualTo("outside");
        assertThat(layers.cell(0)).contains(new ChartMark.Cell(0, map.columns().indexOf("embedding")));
    }

    @Test
    void findsNoLinkToATableOfSomethingElse() throws Exception {
        HeatMap map = run.charts().stream().filter(HeatMap.class::isInstance).map(HeatMap.class::cast).findFirst()
                .orElseThrow();

        assertThat(MatrixLink.find(map, table("skipped"))).isEmpty();
    }

    @Test
    void comparesARunWithItselfWithoutADifference() {
        RunComparison comparison = new RunComparison(List.of(run, run));

        assertThat(comparison.warning()).isEmpty();
        assertThat(comparison.rows()).hasSize(25).noneMatch(RunComparison.Row::differs);
        assertThat(comparison.rows().getFirst().differences()).containsExactly("", "equal");
    }

    @Test
    void tellsFromWhatItWasMade() {
        assertThat(ProvenanceText.of(run.run())).extracting(ProvenanceText.Entry::name).contains("key", "seed",
                "base", "tuned", "directions");
    }

    @Test
    void tellsTimesFromNow() {
        Instant now = Instant.parse("2026-01-02T12:00:00Z");

        assertThat(Texts.ago("2026-01-02T11:59:30Z", now)).isEqualTo("just now");
        assertThat(Texts.ago("2026-01-02T11:59:00Z", now)).isEqualTo("1 minute ago");
        assertThat(Texts.ago("2026-01-01T09:00:00Z", now)).isEqualTo("1 day ago");
        assertThat(Texts.ago("yesterday", now)).isEqualTo("yesterday");
    }

    private TableText table(String name) throws Exception {
        Table table = run.results(Table.class).stream().filter(one -> name.equals(one.getName())).findFirst()
                .orElseThrow();
        return TableText.read(table, run.files());
    }
}

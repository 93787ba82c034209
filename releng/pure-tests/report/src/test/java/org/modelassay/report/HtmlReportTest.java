/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.model.AxisScale;
import org.modelassay.model.Comparator;
import org.modelassay.model.Outcome;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;
import org.modelassay.model.SeriesStyle;
import org.modelassay.model.Severity;
import org.modelassay.model.StatementKind;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.html.HtmlReport;
import org.modelassay.report.text.Markup;
import org.w3c.dom.Document;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=y>\u202e\u0007\ud800";

    @TempDir
    private Path directory = Path.of("");

    private String page(Run run) {
        return HtmlReport.of(run, new RunFiles(directory));
    }

    /** The page is written so that an XML parser can read it, apart from its doctype and void elements. */
    private static Document parsed(String page) {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        return Pictures.parsed(body.replace("<br>", "<br/>"));
    }

    @Test
    void readsFromTheAnswerToTheProvenance() {
        String page = page(Samples.sparsity(directory));
        assertThat(page).containsSubsequence("<h1 class=\"claim\">38.7\u00a0% of 260,032 weights are unchanged", "PASS",
                "FAIL",
                "INCONCLUSIVE", "Gate and controls", "Metrics", "Charts", "Texts", "Tables", "Files", "Messages",
                "<details>", "Provenance");
        parsed(page);
    }

    @Test
    void namesACheckpointOnceHoweverManyFilesItHas() {
        RunBuilder builder = new RunBuilder(directory);
        Provenance provenance = builder.provenance();
        RunBuilder.input(provenance, "base", "llama/model-00001-of-00002.safetensors");
        RunBuilder.input(provenance, "base", "llama/model-00002-of-00002.safetensors");
        RunBuilder.input(provenance, "tuned", "tulu/model.safetensors");
        assertThat(page(builder.run())).contains("base <b>llama</b>; tuned <b>tulu</b></p>");
    }

    @Test
    void showsGateAndControlsInTheSizeOfTheClaim() {
        String page = page(Samples.sparsity(directory));
        assertThat(page).contains("Gate passed</p><p class=\"claim\">Both checkpoints",
                "Control speaks against the plain reading</p><p class=\"claim\">A dense Gaussian update");
    }

    @Test
    void saysWhenThereIsNeitherGateNorControl() {
        RunBuilder builder = new RunBuilder(directory).statement(StatementKind.ANSWER, Outcome.NONE, "Yes.");
        assertThat(page(builder.run())).contains("This run reports no gate and no control");
    }

    @Test
    void showsFourDigitsAndKeepsTheOthersForHovering() {
        assertThat(page(Samples.sparsity(directory))).contains("title=\"0.38653241 (share)\">38.65\u00a0%</p>",
                "95\u00a0% interval: 38.46\u00a0% to 38.84\u00a0%",
                "published: 81.4\u00a0% (arXiv 2505.11711, Table 1: Tulu-3-8B DPO)");
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() {
        String page = page(Samples.sparsity(directory));
        assertThat(page).doesNotContain("<script", "<link", "@import", "<iframe", "url(http", "src=");
        assertThat(page).contains("default-src 'none'");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    @Test
    void takesWhatModelsSayForTextOnly() throws IOException {
        RunBuilder builder = new RunBuilder(directory);
        Run run = builder.run();
        run.setAnalyserName(HOSTILE);
        run.setExperiment(HOSTILE);
        builder.statement(StatementKind.ANSWER, Outcome.NONE, HOSTILE)
                .statement(StatementKind.GATE, Outcome.FAIL, HOSTILE)
                .message(Severity.WARNING, HOSTILE, HOSTILE, HOSTILE)
                .artifact(HOSTILE, HOSTILE, "javascript:alert(1)", 1);
        builder.metric(HOSTILE, HOSTILE, 1, HOSTILE);
        builder.verdict(HOSTILE, Comparator.LESS, 1, 2, Outcome.FAIL).setMessage(HOSTILE);
        String cell = '"' + HOSTILE.replace("\"", "\"\"").replace("\ud800", "") + '"';
        builder.series("s", HOSTILE, SeriesStyle.BAR, builder.axis(HOSTILE, HOSTILE, AxisScale.CATEGORY),
                builder.axis(HOSTILE, HOSTILE, AxisScale.LINEAR), "x,a\n" + cell + ",1\n", "a=" + HOSTILE);
        builder.table("t", HOSTILE, "c\n" + cell + "\n", 1, "c:" + "label" + ":text:");
        builder.tokens("k", HOSTILE, builder.axis(HOSTILE, "", AxisScale.LINEAR), "token,value\n" + cell + ",1\n");
        RunBuilder.input(builder.provenance(), HOSTILE, HOSTILE);
        ReportWriter.write(directory, run);
        String page = Files.readString(directory.resolve("report.html"));
        assertThat(page).doesNotContain("<script", "<img", "onerror=y>", "\u202e", "\u0007", "href=\"javascript");
        assertThat(page).contains(Markup.text("<script>alert(1)</script>"));
        assertThat(parsed(page).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void showsTheFirstRowsOfALargeTable() {
        RunBuilder builder = new RunBuilder(directory);
        StringBuilder csv = new StringBuilder("name,value\n");
        for (int i = 0; i < 100_000; i++) {
            csv.append("row").append(i).append(',').append(i / 7.0).append('\n');
        }
        builder.table("big", "Everything", csv.toString(), 100_000, "name:name:text:", "value:value:number:share");
        String page = page(builder.run());
        assertThat(page).contains("The first 200 of 100,000 rows", "<a href=\"tables/big.csv\">", ">row199<")
                .doesNotContain(">row200<");
    }

    @Test
    void notesWhatCannotBeRead() throws IOException {
        Run run = Samples.sparsity(directory);
        Files.writeString(directory.resolve("tables/tolerance.csv"), "x,observed\n1,what\n");
        Files.delete(directory.resolve("arrays/by-layer.safetensors"));
        Files.writeString(directory.resolve("tables/tensors.csv"), "");
        Files.writeString(directory.resolve("tables/text.csv"), "token\n");
        assertThat(page(run)).contains("Not drawn: tolerance.csv, row 1: a number was expected, not what",
                "Not drawn: arrays/by-layer.safetensors is missing in the run directory",
                "The table cannot be shown: tensors.csv, line 1: a header row is "
                        + "missing",
                "The text cannot be shown: text.csv: has no column named value");
    }

    @Test
    void explainsARunWithoutAnswer() {
        assertThat(page(Samples.failed(directory))).contains("There is no answer: the run failed: the file ended after",
                "Download the file again and compare its digest.");
    }

    @Test
    void linksTheDataAndThePictureOfEveryChart() throws IOException {
        Run run = Samples.sparsity(directory);
        ReportWriter.write(directory, run);
        String page = Files.readString(directory.resolve("report.html"));
        Matcher links = Pattern.compile("href=\"([^\"]+)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            if (!links.group(1).equals("arrays/mask.safetensors")) {
                assertThat(directory.resolve(links.group(1))).exists();
            }
            count++;
        }
        assertThat(count).isEqualTo(2 * 6 + 4);
    }
}

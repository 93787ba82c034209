/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import org.modelassay.model.Artifact;
import org.modelassay.model.Chart;
import org.modelassay.model.Matrix;
import org.modelassay.model.Message;
import org.modelassay.model.Metric;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.model.Statement;
import org.modelassay.model.Table;
import org.modelassay.model.TokenText;
import org.modelassay.model.Verdict;

/**
 * The results of a run for scripts: {@code result.json}.
 *
 * <p>The keys are {@code analyser}, {@code version}, {@code status}, {@code metrics} (by name: {@code value},
 * {@code unit}, and {@code low} and {@code high} where there is an interval), {@code tables} and {@code arrays} (files
 * by name), {@code verdicts}, {@code provenance}, {@code messages}, {@code statements} and {@code artifacts}, in this
 * order.
 * Numbers that are not finite are the strings {@code NaN}, {@code Infinity} and {@code -Infinity}.
 */
public final class ResultJson {

    private static final String ARRAYS = "arrays/";

    private ResultJson() {
    }

    /**
     * Writes the results of a run.
     *
     * @param run the run
     * @return a JSON document that ends in a line feed
     */
    public static String of(Run run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.setPrettyPrinter(printer());
            write(new JsonObjects(generator), run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static void write(JsonObjects json, Run run) throws IOException {
        json.object(() -> {
            json.text("analyser", run.getAnalyser());
            json.text("version", run.getAnalyserVersion());
            json.text("status", run.getStatus().getLiteral());
            json.field("metrics", () -> metrics(json, run));
            json.field("tables", () -> files(json, run.getResults(), ResultJson::table));
            json.field("arrays", () -> files(json, run.getResults(), ResultJson::array));
            json.list("verdicts", run.getVerdicts(), verdict -> verdict(json, verdict));
            json.field("provenance", () -> ProvenanceJson.write(json, run));
            json.list("messages", run.getMessages(), message -> message(json, message));
            json.list("statements", all(run, Statement.class), statement -> statement(json, statement));
            json.list("artifacts", all(run, Artifact.class), artifact -> artifact(json, artifact));
        });
    }

    private static void metrics(JsonObjects json, Run run) throws IOException {
        for (Metric metric : all(run, Metric.class)) {
            json.field(metric.getName(), () -> {
                json.number("value", metric.getValue());
                json.text("unit", metric.getUnit());
                if (metric.isSetLow()) {
                    json.number("low", metric.getLow());
                }
                if (metric.isSetHigh()) {
                    json.number("high", metric.getHigh());
                }
                if (metric.isSetPublished()) {
                    json.number("published", metric.getPublished());
                }
            });
        }
    }

    private static void files(JsonObjects json, List<Result> results, Function<Result, String> file)
            throws IOException {
        for (Result result : results) {
            String path = file.apply(result);
            if (!path.isEmpty()) {
                json.text(result.getName(), path);
            }
        }
    }

    private static String table(Result result) {
        return switch (result) {
        case Table table -> table.getFile();
        case Chart chart -> chart.getFile();
        case TokenText text -> text.getFile();
        default -> "";
        };
    }

    private static String array(Result result) {
        return switch (result) {
        case Matrix matrix -> matrix.getFile();
        case Artifact artifact -> artifact.getFile().startsWith(ARRAYS) ? artifact.getFile() : "";
        default -> "";
        };
    }

    private static void verdict(JsonObjects json, Verdict verdict) throws IOException {
        json.text("metric", verdict.getMetric());
        json.text("comparator", verdict.getComparator().getLiteral());
        json.number("bound", verdict.getBound());
        json.number("tolerance", verdict.getTolerance());
        json.text("severity", verdict.getSeverity().getLiteral());
        if (verdict.isSetActual()) {
            json.number("actual", verdict.getActual());
        }
        json.text("outcome", verdict.getOutcome().getLiteral());
        json.text("message", verdict.getMessage());
    }

    private static void message(JsonObjects json, Message message) throws IOException {
        json.text("severity", message.getSeverity().getLiteral());
        json.text("text", message.getText());
        json.text("location", message.getLocation());
        json.text("remedy", message.getRemedy());
    }

    private static void statement(JsonObjects json, Statement statement) throws IOException {
        json.text("name", statement.getName());
        json.text("kind", statement.getKind().getLiteral());
        json.text("text", statement.getText());
        json.text("outcome", statement.getOutcome().getLiteral());
    }

    private static void artifact(JsonObjects json, Artifact artifact) throws IOException {
        json.text("name", artifact.getName());
        json.text("file", artifact.getFile());
        json.number("bytes", artifact.getBytes());
        json.text("digest", artifact.getDigest());
    }

    private static <T> List<T> all(Run run, Class<T> kind) {
        return run.getResults().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

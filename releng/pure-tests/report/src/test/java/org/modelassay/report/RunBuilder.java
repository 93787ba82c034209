/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.modelassay.model.Artifact;
import org.modelassay.model.Axis;
import org.modelassay.model.AxisScale;
import org.modelassay.model.Chart;
import org.modelassay.model.Column;
import org.modelassay.model.ColumnType;
import org.modelassay.model.Comparator;
import org.modelassay.model.Curve;
import org.modelassay.model.CurveRole;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.InputDigest;
import org.modelassay.model.Matrix;
import org.modelassay.model.MatrixScale;
import org.modelassay.model.Message;
import org.modelassay.model.Metric;
import org.modelassay.model.Outcome;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Series;
import org.modelassay.model.SeriesStyle;
import org.modelassay.model.Severity;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;
import org.modelassay.model.Table;
import org.modelassay.model.TokenText;
import org.modelassay.model.Verdict;

/** Builds a run and its files. */
final class RunBuilder {

    private final ExperimentsFactory factory = ExperimentsFactory.eINSTANCE;
    private final Path directory;
    private final Run run = factory.createRun();

    RunBuilder(Path directory) {
        this.directory = directory;
        run.setId("20261003T140211Z-3f9a1c");
        run.setExperiment("sft-pair");
        run.setAnalyser("org.modelassay.analyser.sparsity.update");
        run.setAnalyserName("Update sparsity");
        run.setAnalyserVersion("1");
        run.setStatus(RunStatus.DONE);
        run.setStarted("2026-10-03T14:02:11Z");
        run.setFinished("2026-10-03T14:02:19.250Z");
    }

    Run run() {
        return run;
    }

    Path directory() {
        return directory;
    }

    RunBuilder statement(StatementKind kind, Outcome outcome, String text) {
        Statement statement = factory.createStatement();
        statement.setName(kind.getLiteral() + run.getResults().size());
        statement.setKind(kind);
        statement.setOutcome(outcome);
        statement.setText(text);
        run.getResults().add(statement);
        return this;
    }

    Metric metric(String name, String title, double value, String unit) {
        Metric metric = factory.createMetric();
        metric.setName(name);
        metric.setTitle(title);
        metric.setValue(value);
        metric.setUnit(unit);
        run.getResults().add(metric);
        return metric;
    }

    Verdict verdict(String metric, Comparator comparator, double bound, double actual, Outcome outcome) {
        Verdict verdict = factory.createVerdict();
        verdict.setMetric(metric);
        verdict.setComparator(comparator);
        verdict.setBound(bound);
        verdict.setActual(actual);
        verdict.setOutcome(outcome);
        run.getVerdicts().add(verdict);
        return verdict;
    }

    RunBuilder message(Severity severity, String text, String location, String remedy) {
        Message message = factory.createMessage();
        message.setSeverity(severity);
        message.setText(text);
        message.setLocation(location);
        message.setRemedy(remedy);
        run.getMessages().add(message);
        return this;
    }

    Axis axis(String label, String unit, AxisScale scale) {
        Axis axis = factory.createAxis();
        axis.setLabel(label);
        axis.setUnit(unit);
        axis.setScale(scale);
        return axis;
    }

    RunBuilder series(String name, String title, SeriesStyle style, Axis x, Axis y, String csv, String... curves) {
        Series series = factory.createSeries();
        series.setStyle(style);
        return chart(series, name, title, x, y, csv, curves);
    }

    RunBuilder distribution(String name, String title, Axis x, Axis y, String csv, String... curves) {
        return chart(factory.createDistribution(), name, title, x, y, csv, curves);
    }

    /** Curves are given as {@code name=label}, controls after a tilde, published ones after a circumflex. */
    private RunBuilder chart(Chart chart, String name, String title, Axis x, Axis y, String csv, String... curves) {
        chart.setName(name);
        chart.setTitle(title);
        chart.setFile("tables/" + name + ".csv");
        chart.setX(x);
        chart.setY(y);
        for (String each : curves) {
            String plain = each.replaceFirst("^[~^]", "");
            Curve curve = factory.createCurve();
            curve.setName(plain.substring(0, plain.indexOf('=')));
            curve.setLabel(plain.substring(plain.indexOf('=') + 1));
            curve.setRole(each.startsWith("~") ? CurveRole.CONTROL
                    : each.startsWith("^") ? CurveRole.PUBLISHED : CurveRole.OBSERVED);
            curve.setBand(csv.lines().findFirst().orElse("").contains(curve.getName() + "_low"));
            chart.getCurves().add(curve);
        }
        write(chart.getFile(), csv);
        run.getResults().add(chart);
        return this;
    }

    Matrix matrix(String name, String title, List<String> rows, List<String> columns, double[] values, Axis value) {
        Matrix matrix = factory.createMatrix();
        matrix.setName(name);
        matrix.setTitle(title);
        matrix.setFile("arrays/" + name + ".safetensors");
        matrix.setRowAxis("layer");
        matrix.getRows().addAll(rows);
        matrix.setColumnAxis("matrix type");
        matrix.getColumns().addAll(columns);
        matrix.setValue(value);
        matrix.setScale(MatrixScale.SEQUENTIAL);
        writeValues(matrix.getFile(), rows.size(), columns.size(), values);
        run.getResults().add(matrix);
        return matrix;
    }

    /** Columns are given as {@code name:label:type:unit}. */
    Table table(String name, String title, String csv, long rows, String... columns) {
        Table table = factory.createTable();
        table.setName(name);
        table.setTitle(title);
        table.setFile("tables/" + name + ".csv");
        table.setRows(rows);
        for (String each : columns) {
            String[] parts = each.split(":", -1);
            Column column = factory.createColumn();
            column.setName(parts[0]);
            column.setLabel(parts[1]);
            column.setType(ColumnType.get(parts[2]));
            column.setUnit(parts[3]);
            table.getColumns().add(column);
        }
        write(table.getFile(), csv);
        run.getResults().add(table);
        return table;
    }

    RunBuilder tokens(String name, String title, Axis value, String csv) {
        TokenText text = factory.createTokenText();
        text.setName(name);
        text.setTitle(title);
        text.setFile("tables/" + name + ".csv");
        text.setValue(value);
        write(text.getFile(), csv);
        run.getResults().add(text);
        return this;
    }

    RunBuilder artifact(String name, String title, String file, long bytes) {
        Artifact artifact = factory.createArtifact();
        artifact.setName(name);
        artifact.setTitle(title);
        artifact.setFile(file);
        artifact.setBytes(bytes);
        run.getResults().add(artifact);
        return this;
    }

    Provenance provenance() {
        Provenance provenance = factory.createProvenance();
        provenance.setKey("sha256:" + "ab".repeat(32));
        provenance.setSeed(42);
        provenance.setThreads(2);
        provenance.setDevice("cpu");
        run.setProvenance(provenance);
        return provenance;
    }

    static void input(Provenance provenance, String role, String name) {
        InputDigest input = ExperimentsFactory.eINSTANCE.createInputDigest();
        input.setRole(role);
        input.setName(name);
        input.setPath("models/" + name);
        input.setBytes(1_040_384);
        input.setDigest("sha256-tree:" + "0f".repeat(32));
        provenance.getInputs().add(input);
    }

    static void parameter(Provenance provenance, String name, String value) {
        ParameterSetting setting = ExperimentsFactory.eINSTANCE.createParameterSetting();
        setting.setName(name);
        setting.setValue(value);
        provenance.getParameters().add(setting);
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] content) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A safetensors file by the format's definition: length, JSON header, values. */
    private void writeValues(String file, int rows, int columns, double[] values) {
        String header = "{\"values\":{\"dtype\":\"F64\",\"shape\":[" + rows + "," + columns + "],\"data_offsets\":[0,"
                + 8 * values.length + "]}}";
        header += " ".repeat((8 - header.length() % 8) % 8);
        ByteBuffer buffer = ByteBuffer.allocate(8 + header.length() + 8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(header.length()).put(header.getBytes(StandardCharsets.UTF_8));
        Arrays.stream(values).forEach(buffer::putDouble);
        write(file, buffer.array());
    }

}

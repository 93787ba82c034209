/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TokenText;

/** The results of a run, by name. A second result of a name is refused, as in a real run. */
public final class Collected implements Results {

    private final Path directory;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final SequencedMap<String, Metric> metrics = new LinkedHashMap<>();
    private final Map<String, CollectedTable> tables = new LinkedHashMap<>();
    private final Map<String, Record> charts = new LinkedHashMap<>();
    private final Map<String, Path> artifacts = new LinkedHashMap<>();

    Collected(Path directory) {
        this.directory = directory;
    }

    private static <V> void put(Map<String, V> map, String name, V value) {
        if (map.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("There is a result of the name " + name + " already");
        }
    }

    private static <V> V get(Map<String, V> map, String name) {
        V value = map.get(name);
        if (value == null) {
            throw new NoSuchElementException("No " + name + " among " + map.keySet());
        }
        return value;
    }

    @Override
    public synchronized void statement(Statement statement) {
        put(statements, statement.name(), statement);
    }

    @Override
    public synchronized void metric(Metric metric) {
        put(metrics, metric.name(), metric);
    }

    @Override
    public synchronized CollectedTable table(Table table) {
        CollectedTable collected = new CollectedTable(table);
        put(tables, table.name(), collected);
        return collected;
    }

    @Override
    public synchronized void series(Series series) {
        put(charts, series.name(), series);
    }

    @Override
    public synchronized void matrix(Matrix matrix) {
        put(charts, matrix.name(), matrix);
    }

    @Override
    public synchronized void distribution(Distribution distribution) {
        put(charts, distribution.name(), distribution);
    }

    @Override
    public synchronized void tokenText(TokenText text) {
        put(charts, text.name(), text);
    }

    @Override
    public synchronized Path artifact(Artifact artifact) {
        Path path = directory.resolve(artifact.name() + "." + artifact.extension());
        put(artifacts, artifact.name(), path);
        return path;
    }

    /**
     * The text of a statement, such as {@code answer}.
     *
     * @param name its name
     * @return the sentence
     * @throws NoSuchElementException if there is none
     */
    public synchronized String text(String name) {
        return get(statements, name).text();
    }

    /**
     * The statements in order.
     *
     * @return a copy
     */
    public synchronized List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /**
     * The value of a metric.
     *
     * @param name its name
     * @return the number
     * @throws NoSuchElementException if there is none
     */
    public synchronized double value(String name) {
        return get(metrics, name).value();
    }

    /**
     * The metrics in order.
     *
     * @return a copy
     */
    public synchronized List<Metric> metrics() {
        return new ArrayList<>(metrics.values());
    }

    /**
     * A table.
     *
     * @param name its name
     * @return the table with its rows
     * @throws NoSuchElementException if there is none
     */
    public synchronized CollectedTable table(String name) {
        return get(tables, name);
    }

    /**
     * The tables by name.
     *
     * @return an unmodifiable view
     */
    public synchronized Map<String, CollectedTable> tables() {
        return Collections.unmodifiableMap(tables);
    }

    /**
     * A series, matrix, distribution or text.
     *
     * @param <T>  its kind
     * @param kind the class of its kind
     * @param name its name
     * @return the result
     * @throws NoSuchElementException if there is none
     */
    public synchronized <T extends Record> T chart(Class<T> kind, String name) {
        return kind.cast(get(charts, name));
    }

    /**
     * The file of an artifact.
     *
     * @param name its name
     * @return where it is
     * @throws NoSuchElementException if there is none
     */
    public synchronized Path artifact(String name) {
        return get(artifacts, name);
    }
}

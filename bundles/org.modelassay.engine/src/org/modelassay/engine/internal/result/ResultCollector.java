/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.common.IoConsumer;

/** Takes results from any thread until it is sealed, puts their data on disk at once, and keeps their order. */
public final class ResultCollector implements Results {

    private final Path root;
    private final Names names = new Names();
    private final List<Item> items = new ArrayList<>();
    private boolean sealed;

    /**
     * Creates a collector.
     *
     * @param root the run directory
     */
    public ResultCollector(Path root) {
        this.root = root;
    }

    @Override
    public void statement(Statement statement) {
        names.key("statement", statement.name());
        add(new Item.Sentence(statement));
    }

    @Override
    public void metric(Metric metric) {
        names.key("metric", metric.name());
        add(new Item.Number(metric));
    }

    @Override
    public TableWriter table(Table table) throws IOException {
        if (table.columns().isEmpty()
                || table.columns().stream().map(column -> column.name()).distinct().count() != table.columns().size()) {
            throw new IllegalArgumentException("table " + table.name() + " needs columns of different names");
        }
        String file = names.file("tables", table.name(), "csv");
        checkOpen();
        TableFile writer = new TableFile(table, root.resolve(file));
        add(new Item.Rows(table, file, writer));
        return writer;
    }

    @Override
    public void series(Series series) throws IOException {
        data("tables", series.name(), "csv", file -> ChartData.write(file, series),
                file -> new Item.Curves(series, file));
    }

    @Override
    public void matrix(Matrix matrix) throws IOException {
        data("arrays", matrix.name(), "safetensors", file -> ChartData.write(file, matrix),
                file -> new Item.Cells(matrix, file));
    }

    @Override
    public void distribution(Distribution distribution) throws IOException {
        data("tables", distribution.name(), "csv", file -> ChartData.write(file, distribution),
                file -> new Item.Histogram(distribution, file));
    }

    @Override
    public void tokenText(TokenText text) throws IOException {
        data("tables", text.name(), "csv", file -> ChartData.write(file, text), file -> new Item.Tokens(text, file));
    }

    private void data(String folder, String name, String extension, IoConsumer<Path> writing,
            Function<String, Item> item) throws IOException {
        String file = names.file(folder, name, extension);
        checkOpen();
        writing.accept(root.resolve(file));
        add(item.apply(file));
    }

    @Override
    public Path artifact(Artifact artifact) throws IOException {
        boolean isArray = artifact.extension().equals("safetensors");
        String file = names.file(isArray ? "arrays" : "data", artifact.name(), artifact.extension());
        checkOpen();
        Path path = root.resolve(file);
        Files.createDirectories(root.resolve(isArray ? "arrays" : "data"));
        add(new Item.Own(artifact, file));
        return path;
    }

    private synchronized void add(Item item) {
        checkOpen();
        items.add(item);
    }

    private synchronized void checkOpen() {
        if (sealed) {
            throw new IllegalStateException("the run has ended and takes no more results");
        }
    }

    /**
     * Ends the collection; from now on every result is refused.
     *
     * @return what was collected
     * @throws IOException if a table left open cannot be closed
     */
    public synchronized Collected seal() throws IOException {
        sealed = true;
        List<String> faults = new ArrayList<>();
        List<Item> complete = new ArrayList<>();
        for (Item item : items) {
            String fault = fault(item);
            if (fault.isEmpty()) {
                complete.add(item);
            } else {
                faults.add(fault);
            }
        }
        return new Collected(root, complete, faults);
    }

    private String fault(Item item) throws IOException {
        return switch (item) {
        case Item.Rows rows when !rows.writer().isClosed() -> {
            rows.writer().close();
            yield "table " + rows.table().name() + " was not closed";
        }
        case Item.Own own when !Files.isRegularFile(root.resolve(own.file())) ->
                "artifact " + own.artifact().name() + " was not written to " + own.file();
        default -> "";
        };
    }
}

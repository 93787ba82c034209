/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.modelassay.analyser.codecrash.internal.evaluate.Degradation;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** The tables and pictures of a leaderboard. */
final class LeaderboardTables {

    private static final String SHARE = "share";

    private final Results results;

    LeaderboardTables(Results results) {
        this.results = results;
    }

    void write(List<String> conditions, Map<String, Map<String, Cell>> rows) throws IOException {
        leaderboard(conditions, rows);
        cells(rows);
        matrix("pass_at_1", "How many questions does each model answer?", "pass@1", conditions, rows,
                cell -> cell.pass().value(), Matrix.Scale.SEQUENTIAL, "higher = more questions answered");
        List<String> perturbed = conditions.stream().filter(each -> rows.values().stream()
                .anyMatch(cells -> cells.containsKey(each)
                        && !Double.isNaN(value(cells, each, cell -> cell.all().absolute().value()))))
                .toList();
        if (!perturbed.isEmpty()) {
            matrix("absolute", "What does each perturbation cost?", "Loss of pass@1", perturbed, rows,
                    cell -> cell.all().absolute().value(), Matrix.Scale.DIVERGING,
                    "above 0: the perturbation costs answers");
        }
    }

    /** The mean over the perturbations of the paper's headline, NaN where one is missing. */
    static double mean(Map<String, Cell> cells, ToDoubleFunction<Cell> figure) {
        return Perturbed.HEADLINE.stream().mapToDouble(each -> value(cells, each, figure)).average()
                .orElse(Double.NaN);
    }

    private static double value(Map<String, Cell> cells, String condition, ToDoubleFunction<Cell> figure) {
        return Optional.ofNullable(cells.get(condition)).map(cell -> figure.applyAsDouble(cell)).orElse(Double.NaN);
    }

    private void leaderboard(List<String> conditions, Map<String, Map<String, Cell>> rows) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text("model", "Model")));
        conditions.forEach(each -> columns.add(Column.number(each.toLowerCase(Locale.ROOT), each, SHARE)));
        columns.add(Column.number("absolute", "Mean loss of pass@1", SHARE));
        columns.add(Column.number("relative", "Mean relative loss", SHARE));
        try (TableWriter table = results.table(new Table("leaderboard", "Leaderboard", columns,
                "pass@1 under each perturbation; means are over PSC_ALL, MCC, MPS and MHC, as the paper's headline, "
                        + "where all four are there"))) {
            for (Map.Entry<String, Map<String, Cell>> row : rows.entrySet()) {
                List<Object> values = new ArrayList<>(List.of(row.getKey()));
                conditions.forEach(each -> values.add(value(row.getValue(), each, cell -> cell.pass().value())));
                values.add(mean(row.getValue(), cell -> cell.all().absolute().value()));
                values.add(mean(row.getValue(), cell -> cell.all().relative().value()));
                table.row(values.toArray());
            }
        }
    }

    private void cells(Map<String, Map<String, Cell>> rows) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text("model", "Model"),
                Column.text("condition", "Perturbation"), Column.integer("questions", "Questions", "count"),
                Column.integer("undecided", "Undecided samples", "count")));
        columns.addAll(estimate("pass_at_1", "pass@1"));
        columns.addAll(estimate("absolute", "Loss of pass@1"));
        columns.addAll(estimate("relative", "Relative loss"));
        columns.add(Column.integer("changed", "Changed programs", "count"));
        columns.addAll(estimate("absolute_changed", "Loss, changed programs only"));
        columns.addAll(estimate("relative_changed", "Relative loss, changed programs only"));
        columns.add(Column.number("mcnemar_p", "McNemar, exact", ""));
        columns.add(Column.number("holm_p", "McNemar, adjusted for the perturbations of the model (Holm)", ""));
        try (TableWriter table = results.table(new Table("cells", "Every model under every perturbation", columns,
                "intervals are over questions; higher loss = more lost to the perturbation"))) {
            for (Map<String, Cell> row : rows.values()) {
                List<Cell> cells = List.copyOf(row.values());
                double[] adjusted = Degradation.holm(cells.stream().mapToDouble(Cell::mcNemar).toArray());
                for (int i = 0; i < cells.size(); i++) {
                    table.row(values(cells.get(i), adjusted[i]));
                }
            }
        }
    }

    private static List<Column> estimate(String name, String label) {
        return List.of(Column.number(name, label, SHARE), Column.number(name + "_low", "lower end", SHARE),
                Column.number(name + "_high", "upper end", SHARE));
    }

    private static Object[] values(Cell cell, double holm) {
        List<Object> values = new ArrayList<>(List.of(cell.model(), cell.condition(), cell.questions(),
                cell.undecided()));
        add(values, cell.pass());
        add(values, cell.all().absolute());
        add(values, cell.all().relative());
        values.add(cell.changed().questions());
        add(values, cell.changed().absolute());
        add(values, cell.changed().relative());
        values.add(cell.mcNemar());
        values.add(holm);
        return values.toArray();
    }

    private static void add(List<Object> values, Cell.Estimate estimate) {
        values.add(estimate.value());
        values.add(estimate.interval().low());
        values.add(estimate.interval().high());
    }

    private void matrix(String name, String title, String label, List<String> conditions,
            Map<String, Map<String, Cell>> rows, ToDoubleFunction<Cell> figure, Matrix.Scale scale, String reading)
            throws IOException {
        double[] values = rows.values().stream().flatMapToDouble(cells -> conditions.stream()
                .mapToDouble(condition -> 100 * value(cells, condition, figure))).toArray();
        results.matrix(new Matrix(name, title, "Model", List.copyOf(rows.keySet()), "Perturbation", conditions,
                Axis.linear(label, scale == Matrix.Scale.DIVERGING ? "points" : "%"), values, scale, reading));
    }
}

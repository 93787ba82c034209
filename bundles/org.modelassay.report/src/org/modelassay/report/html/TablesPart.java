/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.modelassay.model.Column;
import org.modelassay.model.ColumnType;
import org.modelassay.model.Run;
import org.modelassay.model.Table;
import org.modelassay.report.files.CsvReader;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/** The tables: the first rows, and a link to all of them. */
final class TablesPart {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_TEXT = 64;
    private static final String SHARE = "share";

    /** The most columns that are printed upright. */
    private static final int NARROW = 9;

    private TablesPart() {
    }

    static void write(Html html, Run run, RunFiles files) {
        List<Table> tables = HtmlReport.all(run, Table.class);
        if (tables.isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>Tables</h2>\n");
        tables.forEach(table -> table(html, table, files));
        html.raw("</section>\n");
    }

    private static void table(Html html, Table table, RunFiles files) {
        String title = AnswerPart.present(table.getTitle()) ? table.getTitle() : table.getName();
        String look = table.getColumns().size() > NARROW ? "tabled wide" : "tabled";
        html.raw("<div class=\"" + look + "\">").element("h3", title).raw("\n");
        if (AnswerPart.present(table.getReading())) {
            html.element("p class=\"reading\"", table.getReading());
        }
        try (CsvReader reader = files.table(table.getFile())) {
            List<List<String>> rows = rows(reader);
            long all = Math.max(table.getRows(), rows.size());
            html.raw("<p class=\"reading\">").text(all == rows.size() ? plural(all)
                    : String.format(Locale.ROOT, "The first %,d of %s", rows.size(), plural(all))).raw("; ")
                    .link(table.getFile(), all == rows.size() ? "CSV" : "all of them as CSV").raw("</p>\n");
            html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + Markup.label(title)
                    + "\"><table>\n");
            List<Column> columns = columns(table, reader);
            heads(html, columns, reader.header());
            rows.forEach(row -> row(html, columns, row));
            html.raw("</tbody></table></div>");
        } catch (IOException | RuntimeException e) {
            html.element("p class=\"reading\"", "The table cannot be shown: " + e.getMessage());
        }
        html.raw("</div>\n");
    }

    private static List<List<String>> rows(CsvReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
            if (rows.size() == MOST_ROWS) {
                break;
            }
        }
        return rows;
    }

    /** The described columns, if they are those of the file. */
    private static List<Column> columns(Table table, CsvReader reader) {
        List<String> names = table.getColumns().stream().map(Column::getName).toList();
        return names.equals(reader.header()) ? List.copyOf(table.getColumns()) : List.of();
    }

    private static void heads(Html html, List<Column> columns, List<String> header) {
        html.raw("<thead><tr>");
        for (int i = 0; i < header.size(); i++) {
            if (columns.isEmpty()) {
                html.element("th scope=\"col\"", header.get(i));
                continue;
            }
            Column column = columns.get(i);
            String label = AnswerPart.present(column.getLabel()) ? column.getLabel() : column.getName();
            html.raw("<th scope=\"col\"" + css(column) + " title=\"" + Markup.label(column.getName()) + "\">")
                    .text(label);
            if (AnswerPart.present(column.getUnit())) {
                html.element("small", SHARE.equals(column.getUnit()) ? "%" : column.getUnit());
            }
            html.raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
    }

    private static void row(Html html, List<Column> columns, List<String> row) {
        html.raw("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (columns.isEmpty() || columns.get(i).getType() == ColumnType.TEXT) {
                textCell(html, cell);
            } else {
                numberCell(html, columns.get(i), cell);
            }
        }
        html.raw("</tr>\n");
    }

    private static void textCell(Html html, String cell) {
        int[] points = Markup.visible(cell).codePoints().toArray();
        if (points.length <= LONGEST_TEXT) {
            html.raw("<td>" + Markup.label(cell) + "</td>");
        } else {
            int half = LONGEST_TEXT / 2;
            html.titled("td", cell, new String(points, 0, half) + "\u2026"
                    + new String(points, points.length - half, half));
        }
    }

    private static void numberCell(Html html, Column column, String cell) {
        String shown = shown(column, cell);
        if (shown.equals(cell)) {
            html.element("td class=\"number\"", cell);
        } else {
            html.titled("td class=\"number\"", cell, shown);
        }
    }

    private static String shown(Column column, String cell) {
        try {
            if (column.getType() == ColumnType.INTEGER && !cell.isEmpty()) {
                return NumberText.grouped(BigDecimal.valueOf(Long.parseLong(cell)));
            }
            if (cell.isEmpty()) {
                return "";
            }
            double value = Double.parseDouble(cell);
            return SHARE.equals(column.getUnit()) ? NumberText.quantity(value, SHARE).replace("\u00a0%", "")
                    : NumberText.brief(value);
        } catch (NumberFormatException _) {
            return cell;
        }
    }

    private static String css(Column column) {
        return column.getType() == ColumnType.TEXT ? "" : " class=\"number\"";
    }

    private static String plural(long rows) {
        return rows == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", rows);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.model.Column;
import org.modelassay.model.ColumnType;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Table;
import org.modelassay.report.files.RunFiles;
import org.modelassay.ui.results.presenter.TableExport;
import org.modelassay.ui.results.presenter.TableOrder;
import org.modelassay.ui.results.presenter.TableText;

/** Tables: what cells show, how rows sort and filter, and what leaves the window. */
class TablesTest {

    private static final String SMALL = """
            name,layer,share
            alpha,2,0.5
            beta,10,0.123456789
            "gam,ma",,
            delta,1,NaN
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsFourDigitsAndPercentsAndKeepsEveryDigit() throws IOException {
        TableText table = read(SMALL);

        assertThat(table.columns().get(2).title()).isEqualTo("share, %");
        assertThat(table.columns().get(2).shown(1)).isEqualTo("12.35");
        assertThat(table.columns().get(2).exact(1)).isEqualTo("0.123456789");
        assertThat(table.columns().get(2).exact(2)).isEmpty();
        assertThat(table.columns().get(2).exact(3)).isEqualTo("NaN");
    }

    @Test
    void sortsNumbersAsNumbersAndMissingOnesLast() throws IOException {
        TableOrder order = new TableOrder(read(SMALL));

        order.sort(1);
        assertThat(rows(order)).containsExactly(3, 0, 1, 2);
        order.sort(1);
        assertThat(rows(order)).containsExactly(1, 0, 3, 2);
        order.sort(1);
        assertThat(rows(order)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void filtersByWordsAndComparisons() throws IOException {
        TableOrder order = new TableOrder(read(SMALL));

        order.filter("TA");
        assertThat(rows(order)).containsExactly(1, 3);
        order.filter("layer>=2 share<0.4");
        assertThat(rows(order)).containsExactly(1);
        order.filter("name=delta");
        assertThat(rows(order)).containsExactly(3);
        order.filter("");
        assertThat(order.size()).isEqualTo(4);
        assertThat(order.indexOf(2)).isEqualTo(2);
    }

    @Test
    void copiesWithTabsAndExportsWithCommas() throws IOException {
        TableText table = read(SMALL);
        TableOrder order = new TableOrder(table);
        order.filter("gam");
        StringBuilder csv = new StringBuilder();
        TableExport.csv(table, order, csv);

        assertThat(TableExport.tsv(table, new int[] {1})).isEqualTo("name\tlayer\tshare\nbeta\t10\t0.123456789\n");
        assertThat(csv).hasToString("name,layer,share\r\n\"gam,ma\",,\r\n");
    }

    @Test
    void keepsIntegersThatNoDoubleHolds() throws IOException {
        TableText table = read("name,layer,share\na,9007199254740993,0\nb,2,0\n");

        assertThat(table.columns().get(1).exact(0)).isEqualTo("9007199254740993");
        assertThat(table.columns().get(1).exact(1)).isEqualTo("2");
    }

    @Test
    void sortsAndFiltersAHundredThousandRowsAtOnce() throws IOException {
        StringBuilder csv = new StringBuilder("name,layer,share\n");
        IntStream.range(0, 100_000).forEach(i -> csv.append("tensor.").append(i * 7919L % 100_000).append(',')
                .append(i % 48).append(',').append(i / 100_000.0).append('\n'));
        TableOrder order = new TableOrder(read(csv.toString()));
        long start = System.nanoTime();

        order.filter("layer=3");
        order.sort(2);
        order.sort(0);

        assertThat(order.size()).isEqualTo(2084);
        System.out.printf("table: 100,000 rows filtered and sorted twice in %.2f s%n",
                (System.nanoTime() - start) / 1e9);
    }

    private static int[] rows(TableOrder order) {
        return IntStream.range(0, order.size()).map(order::row).toArray();
    }

    private TableText read(String csv) throws IOException {
        Files.writeString(folder.resolve("table.csv"), csv);
        Table table = ExperimentsFactory.eINSTANCE.createTable();
        table.setName("table");
        table.setFile("table.csv");
        table.getColumns().add(column("name", ColumnType.TEXT, ""));
        table.getColumns().add(column("layer", ColumnType.INTEGER, ""));
        table.getColumns().add(column("share", ColumnType.NUMBER, "share"));
        return TableText.read(table, new RunFiles(folder));
    }

    private static Column column(String name, ColumnType type, String unit) {
        Column column = ExperimentsFactory.eINSTANCE.createColumn();
        column.setName(name);
        column.setType(type);
        column.setUnit(unit);
        return column;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.ChartPane;
import org.modelassay.ui.results.presenter.MatrixLink;

/** Keeps charts and tables of one run together: what is selected in one is selected in the others. */
final class Links {

    private static final int MANY_TABS = 1000;

    private final List<ChartPane> charts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Consumer<String> status;

    /** Tells what is selected where, for those who cannot see both at once. */
    Links(Consumer<String> status) {
        this.status = status;
    }

    private sealed interface Link {
        ChartPane chart();

        TablePane table();
    }

    private record CellLink(ChartPane chart, TablePane table, MatrixLink link) implements Link {
    }

    private record PlaceLink(ChartPane chart, TablePane table) implements Link {
    }

    void add(ChartPane chart) {
        charts.add(chart);
        chart.onSelection(mark -> selected(chart, mark));
    }

    void add(TablePane table) {
        for (ChartPane chart : charts) {
            if (chart.chart() instanceof HeatMap map) {
                MatrixLink.find(map, table.table()).ifPresent(link -> links.add(new CellLink(chart, table, link)));
            } else if (chart.chart().caption().name().equals(table.table().name())) {
                links.add(new PlaceLink(chart, table));
            }
        }
        table.onSelection(row -> selected(table, row));
    }

    private void selected(ChartPane chart, ChartMark mark) {
        @Nullable TablePane best = null;
        int fewest = Integer.MAX_VALUE;
        for (Link link : links) {
            if (link.chart() == chart) {
                List<Integer> rows = rows(link, mark);
                link.table().select(rows);
                rows.stream().findFirst().ifPresent(row -> follow(link.table(), row, chart));
                int rank = rows.size() * MANY_TABS + tab(link.table());
                if (!rows.isEmpty() && rank < fewest) {
                    fewest = rank;
                    best = link.table();
                }
            }
        }
        if (best != null && best.getParent() instanceof CTabFolder folder) {
            folder.setSelection(tab(best));
        }
        status.accept(chart.text(mark).replace("\n", ", ") + (best == null ? "" : "; selected in the tables below"));
    }

    private static List<Integer> rows(Link link, ChartMark mark) {
        return switch (link) {
        case CellLink cells when mark instanceof ChartMark.Cell cell -> cells.link().rows(cell);
        case PlaceLink _ when mark instanceof ChartMark.Value value -> List.of(value.place());
        default -> List.of();
        };
    }

    private void selected(TablePane table, int row) {
        follow(table, row, null);
    }

    /** Selects what a row is about in every chart but the one that was clicked. */
    private void follow(TablePane table, int row, @Nullable ChartPane clicked) {
        for (Link link : links) {
            if (link.table() == table && link.chart() != clicked) {
                switch (link) {
                case CellLink cells -> {
                    Optional<ChartMark.Cell> cell = cells.link().cell(row);
                    link.chart().select(cell.isPresent() ? cell.get() : null);
                }
                case PlaceLink _ -> link.chart().select(new ChartMark.Value(0, row));
                }
            }
        }
    }

    private static int tab(TablePane table) {
        if (table.getParent() instanceof CTabFolder folder) {
            CTabItem[] items = folder.getItems();
            for (int i = 0; i < items.length; i++) {
                if (items[i].getControl() == table) {
                    return i;
                }
            }
        }
        return 0;
    }
}

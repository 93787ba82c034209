/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.modelassay.model.Outcome;
import org.modelassay.ui.results.presenter.Tile;

/** Metrics as tiles; the first few, and all of them when asked. */
final class MetricsSection {

    private static final int FIRST = 8;
    private static final int TILE = 230;

    private final Look look;
    private final Runnable relayout;

    MetricsSection(Look look, Runnable relayout) {
        this.look = look;
        this.relayout = relayout;
    }

    void fill(Composite parent, List<Tile> tiles) {
        if (tiles.isEmpty()) {
            return;
        }
        look.heading(parent, "Metrics");
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        grid.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.widthHint = TILE;
        grid.setLayoutData(place);
        grid.setData("id", "results.metrics");
        for (int i = 0; i < tiles.size(); i++) {
            tile(grid, tiles.get(i), i < FIRST || tiles.size() <= FIRST + 2);
        }
        parent.addListener(SWT.Resize, event -> layout.numColumns =
                Math.clamp(parent.getClientArea().width / (TILE + 10), 1, 4));
        if (tiles.size() > FIRST + 2) {
            more(parent, grid, tiles.size());
        }
    }

    private void more(Composite parent, Composite grid, int count) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>Show all " + count + " metrics</a>");
        link.setData("id", "results.metrics.all");
        link.addListener(SWT.Selection, event -> {
            for (Control child : grid.getChildren()) {
                show(child, true);
            }
            show(link, false);
            relayout.run();
        });
    }

    private static void show(Control control, boolean shown) {
        GridData place = control.getLayoutData() instanceof GridData own ? own : new GridData();
        place.exclude = !shown;
        control.setLayoutData(place);
        control.setVisible(shown);
    }

    private void tile(Composite grid, Tile tile, boolean shown) {
        Card card = new Card(grid, Outcome.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        card.setData("id", "results.metric." + tile.name());
        small(card, tile.title());
        Label value = look.text(card, tile.value());
        value.setFont(look.value());
        value.setToolTipText(tile.exact() + (tile.unit().isEmpty() ? "" : " (" + tile.unit() + ")"));
        if (!tile.interval().isEmpty()) {
            small(card, tile.interval()).setToolTipText(tile.detail());
        }
        if (!tile.published().isEmpty()) {
            small(card, tile.published());
        }
        if (!tile.reading().isEmpty()) {
            small(card, tile.reading());
        }
        InkLabel key = new InkLabel(card, tile.name(), palette -> palette.note());
        key.setLayoutData(new GridData(SWT.BEGINNING, SWT.END, false, true));
        copyMenu(card, tile);
        show(card, shown);
    }

    private Label small(Composite card, String text) {
        Label label = look.text(card, text);
        ((GridData) label.getLayoutData()).widthHint = 120;
        return label;
    }

    private static void copyMenu(Composite card, Tile tile) {
        Menu menu = new Menu(card);
        item(menu, "Copy " + tile.exact(), tile.exact());
        item(menu, "Copy name, value and unit", tile.copied());
        card.setMenu(menu);
        for (Control child : card.getChildren()) {
            child.setMenu(menu);
        }
    }

    private static void item(Menu menu, String label, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> copy(menu.getParent(), text));
    }

    /** Puts a text on the clipboard. */
    static void copy(Control control, String text) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}

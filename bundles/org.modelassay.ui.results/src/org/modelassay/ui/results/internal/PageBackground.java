/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/**
 * Gives a page one background. The theme's style sheet paints what lies deep in an editor in other shades than the page
 * it stands on; it does so once for every new control and once for every change of the theme, before anything is drawn.
 */
public final class PageBackground {

    private static final int SOON = 30;

    private final Composite page;
    private boolean due;

    private PageBackground(Composite page) {
        this.page = page;
    }

    /**
     * Keeps the parts of a page in the colour of the page.
     *
     * @param page the page
     */
    public static void keep(Composite page) {
        PageBackground background = new PageBackground(page);
        page.addListener(SWT.Paint, event -> background.later());
    }

    private void later() {
        if (!due) {
            due = true;
            page.getDisplay().timerExec(SOON, () -> {
                due = false;
                if (!page.isDisposed()) {
                    spread(page, page.getBackground());
                }
            });
        }
    }

    private static void spread(Composite parent, Color color) {
        for (Control child : parent.getChildren()) {
            boolean own = child instanceof Table || child instanceof Tree
                    || child.getClass().getName().startsWith("org.eclipse.swtchart.");
            boolean plain = child.getClass() == Composite.class || child instanceof Label || child instanceof Button
                    || child instanceof Link || child instanceof ToolBar || isOurs(child);
            if (plain && !child.getBackground().equals(color)) {
                child.setBackground(color);
                child.redraw();
            }
            if (child instanceof Composite composite && !own) {
                spread(composite, color);
            }
        }
    }

    private static boolean isOurs(Control control) {
        String name = control.getClass().getName();
        return name.startsWith("org.modelassay.ui.") || name.equals("org.eclipse.swt.widgets.Canvas");
    }
}

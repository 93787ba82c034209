/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Takes the colours of the dark theme away when a light one follows: the platform's light style sheet names few colours,
 * and what the dark one has set would stay until the next start.
 */
public final class ThemeChange implements EventHandler {

    private static final int AFTER_THE_TOOLKIT_MILLIS = 150;
    private static final int DARK = 110;

    private final AtomicInteger changes = new AtomicInteger();

    /** Creates the service. */
    public ThemeChange() {
        // nothing to set up
    }

    @Override
    public void handleEvent(Event event) {
        String theme = String.valueOf(event.getProperty("theme"));
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            boolean dark = theme.contains("dark");
            int change = changes.incrementAndGet();
            display.asyncExec(() -> display.timerExec(AFTER_THE_TOOLKIT_MILLIS, () -> change(display, dark, change)));
        }
    }

    private void change(Display display, boolean dark, int change) {
        if (change != changes.get()) {
            return;
        }
        for (Shell shell : display.getShells()) {
            if (dark) {
                free(shell);
            } else {
                lighten(shell, false);
            }
        }
    }

    /** Lets the dark style sheet colour lists again. */
    private static void free(Control control) {
        if (isList(control)) {
            control.setBackground(null);
            control.setForeground(null);
        } else if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                free(child);
            }
        }
    }

    private static void lighten(Control control, boolean onForm) {
        boolean form = onForm || control instanceof Form;
        boolean area = form && control instanceof Composite && !(control instanceof Canvas);
        if (area || brightness(control.getBackground()) < DARK || control instanceof Text || isList(control)) {
            control.setBackground(ground(control, form));
        }
        control.setForeground(ink(control));
        headers(control, null);
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                lighten(child, form);
            }
        }
    }

    /** Lists tell the toolkit's colour of before for a while, so they take that of what they stand on. */
    private static @Nullable Color ground(Control control, boolean form) {
        if (form) {
            return control.getDisplay().getSystemColor(SWT.COLOR_WHITE);
        }
        return isList(control) && brightness(control.getParent().getBackground()) > DARK
                ? control.getParent().getBackground()
                : null;
    }

    private static @Nullable Color ink(Control control) {
        if (control instanceof Hyperlink) {
            return JFaceColors.getHyperlinkText(control.getDisplay());
        }
        Color ground = (isList(control) ? control.getParent() : control).getBackground();
        return brightness(ground) < DARK ? null : control.getDisplay().getSystemColor(SWT.COLOR_BLACK);
    }

    private static void headers(Control control, @Nullable Color byDefault) {
        if (control instanceof Table table) {
            table.setHeaderBackground(byDefault);
            table.setHeaderForeground(byDefault);
        } else if (control instanceof Tree tree) {
            tree.setHeaderBackground(byDefault);
            tree.setHeaderForeground(byDefault);
        }
    }

    private static boolean isList(Control control) {
        return control instanceof Tree || control instanceof Table;
    }

    private static int brightness(Color color) {
        return (3 * color.getRed() + 6 * color.getGreen() + color.getBlue()) / 10;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.time.Instant;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.presentation.Texts;

/** Below the table: all of what the selected run says, and the way to its log. */
final class RunDetails {

    private final Composite place;
    private final Label text;
    private final Link log;
    private String shown = "";

    RunDetails(Composite parent, Runnable openLog) {
        place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(place);
        text = new Label(place, SWT.WRAP);
        text.setData("id", "runs.details");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        log = new Link(place, SWT.NONE);
        log.setText("<a>Open log</a>");
        log.setData("id", "runs.log");
        log.addListener(SWT.Selection, event -> openLog.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(log);
        show(null, Instant.EPOCH);
    }

    Control control() {
        return place;
    }

    void show(@Nullable RunRow row, Instant now) {
        String wanted = row == null || row.state().isActive() ? "" : text(row, now);
        boolean visible = !wanted.isEmpty();
        if (wanted.equals(shown) && place.getVisible() == visible) {
            return;
        }
        shown = wanted;
        text.setText(wanted.replace("&", "&&"));
        log.setVisible(row != null && row.directory().isPresent());
        place.setVisible(visible);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(place);
        place.getParent().layout(true, true);
    }

    private static String text(RunRow row, Instant now) {
        String when = row.started().map(time -> ", " + Texts.ago(time, now)).orElse("");
        String remedy = row.state() == RunState.CANCELLED
                ? " Run again, and it continues where it was." : "";
        return row.experiment() + ", " + row.label() + when + (row.activity().isEmpty() ? "." : ": " + row.activity())
                + remedy;
    }
}

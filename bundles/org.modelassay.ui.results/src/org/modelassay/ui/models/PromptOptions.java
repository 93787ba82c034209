/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.modelassay.inference.OpenOptions;
import org.modelassay.ui.charts.Named;

/** The device, and how the continuation is drawn. */
final class PromptOptions {

    private static final int MOST_TOKENS = 1000;
    private static final int TOKENS = 40;
    private static final int HUNDREDTHS = 100;
    private static final int HOTTEST = 500;
    private static final int DEVICE_WIDTH = 80;

    private final Combo device;
    private final Spinner tokens;
    private final Spinner temperature;
    private final Spinner topK;
    private final Spinner topP;
    private final Spinner seed;

    PromptOptions(Composite parent, int columns, String usualDevice) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        device = named(row, "Device", new Combo(labelled(row, "Device"), SWT.DROP_DOWN), "prompt.device");
        device.setItems("cpu", "cuda:0");
        device.setText(usualDevice);
        device.setLayoutData(new RowData(DEVICE_WIDTH, SWT.DEFAULT));
        tokens = spinner(row, "Tokens to write", "prompt.tokenCount", TOKENS, 1, MOST_TOKENS, 0,
                "How many tokens the model writes at most");
        temperature = spinner(row, "Temperature", "prompt.temperature", 0, 0, HOTTEST, 2,
                "0 takes the most probable token each time");
        topK = spinner(row, "Top k", "prompt.topK", 0, 0, Integer.MAX_VALUE, 0,
                "Draws among so many of the most probable tokens; 0 for all");
        topP = spinner(row, "Top p", "prompt.topP", HUNDREDTHS, 1, HUNDREDTHS, 2,
                "Draws among the most probable tokens that have this share together; 1 for all");
        seed = spinner(row, "Seed", "prompt.seed", 1, 0, Integer.MAX_VALUE, 0, "Equal seeds draw equal texts");
        temperature.addListener(SWT.Modify, event -> enable());
        enable();
    }

    private void enable() {
        for (Spinner each : new Spinner[] {topK, topP, seed}) {
            each.setEnabled(temperature.getSelection() > 0);
        }
    }

    private static Composite labelled(Composite row, String label) {
        new Label(row, SWT.NONE).setText(label);
        return row;
    }

    private static Spinner spinner(Composite row, String label, String id, int value, int low, int high, int digits,
            String help) {
        Spinner spinner = named(row, label, new Spinner(labelled(row, label), SWT.BORDER), id);
        spinner.setValues(value, low, high, digits, 1, HUNDREDTHS / 10);
        spinner.setToolTipText(help);
        return spinner;
    }

    private static <C extends Control> C named(Composite row, String label, C control, String id) {
        control.setData("id", id);
        return Named.by(control, label);
    }

    /** How the model is opened: at once, for a person waits. */
    OpenOptions open() {
        OpenOptions usual = OpenOptions.DEFAULT;
        String chosen = device.getText().strip();
        return new OpenOptions(usual.computeType(), chosen.isEmpty() ? usual.device() : chosen, "prompt",
                OpenOptions.Urgency.INTERACTIVE);
    }

    /** How the prompt is continued. */
    Writing writing() {
        return Writing.of(tokens.getSelection(), (double) temperature.getSelection() / HUNDREDTHS,
                topK.getSelection(), (double) topP.getSelection() / HUNDREDTHS, seed.getSelection());
    }
}

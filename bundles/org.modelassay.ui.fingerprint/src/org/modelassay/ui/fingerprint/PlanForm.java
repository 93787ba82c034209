/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.fingerprint;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.modelassay.ui.fingerprint.presenter.LedgerDesk.Wish;
import org.modelassay.ui.results.internal.Look;

/** Plans a verification: which fingerprints, which model, how many queries, which error rate. */
final class PlanForm {

    private static final double[] RATES = {0.05, 0.01, 0.001, 1e-6};

    private final Combo set;
    private final Text target;
    private final Spinner queries;
    private final Combo rate;
    private final Text answer;

    /** Records a wish, and says later what came of it. */
    @FunctionalInterface
    interface Recorder {

        void record(Wish wish, Consumer<String> answer);
    }

    PlanForm(Composite page, Look look, List<String> sets, Recorder recorder) {
        look.text(page, "Plan a verification").setFont(look.bold());
        Composite line = Look.area(page, 9);
        label(line, "Set");
        set = new Combo(line, SWT.READ_ONLY);
        set.setItems(sets.toArray(String[]::new));
        set.select(0);
        set.setData("id", "ledger.plan.set");
        label(line, "Model");
        target = new Text(line, SWT.BORDER);
        target.setMessage("a directory, or an address such as https://example.org/v1#name");
        target.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        target.setData("id", "ledger.plan.target");
        label(line, "Queries");
        queries = new Spinner(line, SWT.BORDER);
        queries.setValues(10, 1, 10_000, 0, 1, 10);
        queries.setData("id", "ledger.plan.queries");
        label(line, "Error rate");
        rate = new Combo(line, SWT.READ_ONLY);
        for (double each : RATES) {
            rate.add(String.valueOf(each));
        }
        rate.select(1);
        rate.setData("id", "ledger.plan.rate");
        Button plan = new Button(line, SWT.PUSH);
        plan.setText("Plan");
        plan.setToolTipText("Records the plan in the ledger before the first question is asked");
        plan.setData("id", "ledger.plan");
        answer = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        answer.setText(
                "A plan fixes the keys, their number and the matches that a claim needs, before anything is asked. "
                        + "Asking burns keys; planning does not.");
        answer.setData("id", "ledger.plan.answer");
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = 3 * answer.getLineHeight();
        place.widthHint = 240;
        answer.setLayoutData(place);
        plan.setEnabled(false);
        target.addListener(SWT.Modify, event -> plan.setEnabled(!target.getText().isBlank() && !sets.isEmpty()));
        plan.addListener(SWT.Selection, event -> recorder.record(new Wish(set.getText(), target.getText().strip(),
                queries.getSelection(), RATES[rate.getSelectionIndex()]), this::say));
    }

    private static void label(Composite line, String text) {
        new Label(line, SWT.NONE).setText(text);
    }

    private void say(String words) {
        if (!answer.isDisposed()) {
            answer.setText(words);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.fingerprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.fingerprint.presenter.LedgerDesk;
import org.modelassay.ui.fingerprint.presenter.LedgerText;
import org.modelassay.ui.fingerprint.presenter.LedgerText.Secrets;
import org.modelassay.ui.results.internal.Loading;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.internal.PageBackground;
import org.modelassay.ui.results.internal.TablePane;

/** An open ledger: its fingerprints with their states, its verifications, and what can be done with it. */
final class LedgerPage {

    private final LedgerDesk desk;
    private final SaveDialogs dialogs;
    private final Question question;
    private final Composite page;
    private final Look look;
    private final Label summary;
    private final Label message;
    private final Button prove;
    private final Button secrets;
    private final CTabItem fingerprints;
    private final CTabItem verifications;
    private final CTabFolder folder;
    private LedgerText text;
    private TablePane table;

    LedgerPage(Composite parent, LedgerDesk desk, LedgerText first, SaveDialogs dialogs, Question question) {
        this.desk = desk;
        this.text = first;
        this.dialogs = dialogs;
        this.question = question;
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        page.setLayout(layout);
        page.setData("id", "ledger.page");
        PageBackground.keep(page);
        look = new Look(page);
        summary = look.text(page, "");
        summary.setFont(look.claim());
        summary.setData("id", "ledger.summary");
        Composite line = Look.area(page, 4);
        secrets = new Button(line, SWT.CHECK);
        secrets.setText("Show keys and answers");
        secrets.setToolTipText(
                "Whoever sees a key and its answer can take it for a fingerprint of theirs; a search finds "
                        + "keys only while they are shown");
        secrets.setData("id", "ledger.secrets");
        prove = new Button(line, SWT.PUSH);
        prove.setText("Export proof\u2026");
        prove.setToolTipText("Opens the selected fingerprint to others, which burns it; the others stay secret");
        prove.setData("id", "ledger.prove");
        Button again = new Button(line, SWT.PUSH);
        again.setText("Refresh");
        again.setToolTipText("Reads what other processes have recorded");
        again.setData("id", "ledger.refresh");
        message = new Label(line, SWT.NONE);
        message.setData("id", "ledger.message");
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder = new CTabFolder(page, SWT.FLAT | SWT.BORDER);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder.setData("id", "ledger.tables");
        fingerprints = item("Fingerprints");
        verifications = item("Verifications");
        folder.setSelection(fingerprints);
        new PlanForm(page, look, first.sets(), this::plan);
        table = show();
        secrets.addListener(SWT.Selection, event -> table = show());
        prove.addListener(SWT.Selection, event -> prove());
        again.addListener(SWT.Selection, event -> work("reading", () -> "", "the ledger is as recorded"));
    }

    private CTabItem item(String title) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        return item;
    }

    /** Makes both tables anew; the filter stays. */
    private TablePane show() {
        String filter = fingerprints.getControl() instanceof TablePane before ? before.filter() : "";
        summary.setText(text.summary());
        TablePane made =
                new TablePane(folder, text.table(secrets.getSelection() ? Secrets.SHOWN : Secrets.HIDDEN), look,
                        dialogs);
        if (secrets.getSelection()) {
            made.withhold();
        }
        replace(fingerprints, made);
        replace(verifications, new TablePane(folder, text.verifications(), look, dialogs));
        made.filter(filter);
        made.onSelection(row -> select(made));
        select(made);
        return made;
    }

    private static void replace(CTabItem item, TablePane pane) {
        Optional.ofNullable(item.getControl()).ifPresent(before -> {
            item.setControl(pane);
            before.dispose();
        });
        item.setControl(pane);
    }

    private Optional<Long> selected(TablePane pane) {
        return pane.selection().stream().findFirst().map(text::id);
    }

    private void select(TablePane pane) {
        Optional<Long> id = selected(pane);
        prove.setEnabled(id.filter(text::isCommitted).isPresent());
        say(id.isEmpty() || prove.getEnabled() ? ""
                : "No commitment covers fingerprint " + id.get() + ": fingerprint.commit makes one.");
    }

    private void say(String words) {
        message.setText(words.replace("&", "&&"));
        message.setToolTipText(words);
    }

    private void prove() {
        Optional<Long> id = selected(table);
        if (id.isEmpty()
                || !question.isAgreed(page.getShell(), "Export a proof", "The proof shows the key and the answers "
                        + "of fingerprint " + id.get() + ". It is burned from then on, which cannot be undone.")) {
            return;
        }
        Optional<Path> file = dialogs.file(page.getShell(), "proof-" + id.get() + ".json", "json");
        file.ifPresent(target -> work("writing the proof", () -> {
            desk.prove(id.get(), target);
            return "";
        }, "the proof is in " + target));
    }

    private void plan(LedgerDesk.Wish wish, Consumer<String> answer) {
        work("planning", () -> {
            String needed = LedgerText.needed(desk.plan(wish));
            return "Planned: the claim needs " + needed + " matches. Carry it out with\n" + wish.command(desk.file());
        }, "the plan is recorded", answer);
    }

    private void work(String what, Loading.Source<String> work, String done) {
        work(what, work, done, _ -> {});
    }

    /** Does something with the ledger in a job, and shows what it says afterwards. */
    private void work(String what, Loading.Source<String> work, String done, Consumer<String> answer) {
        say(what + "\u2026");
        Job.create("Ledger: " + what, (ICoreRunnable) monitor -> {
            String told = "";
            String end = done;
            Optional<LedgerText> after = Optional.empty();
            try {
                told = work.read();
                after = Optional.of(desk.text());
            } catch (InvalidInputException e) {
                List<Diagnostic> problems = e.diagnostics();
                end = problems.getFirst().message() + (problems.getFirst().remedy().isEmpty() ? ""
                        : "; " + problems.getFirst().remedy());
                told = end;
            } catch (IOException e) {
                end = String.valueOf(e.getMessage());
                told = end;
            }
            later(end, told, after, answer);
        }).schedule();
    }

    private void later(String end, String told, Optional<LedgerText> after, Consumer<String> answer) {
        page.getDisplay().asyncExec(() -> {
            if (page.isDisposed()) {
                return;
            }
            after.ifPresent(now -> {
                text = now;
                table = show();
            });
            say(Character.toUpperCase(end.charAt(0)) + end.substring(1) + (end.endsWith(".") ? "" : "."));
            answer.accept(told);
            page.layout(true, true);
        });
    }
}

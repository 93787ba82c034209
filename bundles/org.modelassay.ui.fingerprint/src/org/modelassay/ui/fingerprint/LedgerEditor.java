/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.fingerprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.modelassay.common.Diagnostic;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.fingerprint.presenter.LedgerDesk;
import org.modelassay.ui.fingerprint.presenter.LedgerText;
import org.modelassay.ui.results.internal.InputPaths;
import org.modelassay.ui.results.internal.Loading;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.internal.MessagePage;
import org.modelassay.ui.results.internal.PageBackground;
import org.modelassay.ui.results.internal.ReadOnlyEditor;

/** Opens a ledger with its passphrase, which it asks for each time and keeps nowhere. */
public final class LedgerEditor extends ReadOnlyEditor {

    /** The id of the editor. */
    public static final String ID = "org.modelassay.ui.fingerprint.ledger";

    private SaveDialogs dialogs = new PlatformSaveDialogs();
    private Question question = Question.PLATFORM;

    /** For the workbench. */
    public LedgerEditor() {
        super();
    }

    /**
     * Asks somebody else, before anything is asked.
     *
     * @param files    answers for file names
     * @param question answers what cannot be undone
     */
    public void setDialogs(SaveDialogs files, Question question) {
        this.dialogs = files;
        this.question = question;
    }

    @Override
    protected String name(IEditorInput input) {
        return input.getName();
    }

    private record Opened(LedgerDesk desk, LedgerText text) {
    }

    @Override
    protected void open(Composite page, IEditorInput input) {
        Optional<Path> file = InputPaths.of(input);
        if (file.isEmpty()) {
            MessagePage.failure(page, "This ledger cannot be opened", List.of(Diagnostic.error(input.getName(),
                    "it does not lie on a file system of this machine", "copy it to a local folder")), () -> {});
            return;
        }
        ask(page, file.get());
    }

    private void ask(Composite page, Path file) {
        Composite locked = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 20;
        layout.marginHeight = 20;
        layout.verticalSpacing = 10;
        locked.setLayout(layout);
        locked.setData("id", "ledger.locked");
        PageBackground.keep(locked);
        Look look = new Look(locked);
        look.text(locked, "This ledger is locked").setFont(look.claim());
        look.text(locked,
                "It is encrypted with a passphrase. The passphrase opens the ledger in this editor, and is kept "
                        + "nowhere.");
        Composite line = Look.area(locked, 2);
        Text passphrase = new Text(line, SWT.PASSWORD | SWT.BORDER);
        passphrase.setMessage("passphrase");
        passphrase.setData("id", "ledger.passphrase");
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = 320;
        passphrase.setLayoutData(place);
        Button button = new Button(line, SWT.PUSH);
        button.setText("Open");
        button.setData("id", "ledger.open");
        Runnable open = () -> open(page, file, passphrase.getTextChars());
        button.addListener(SWT.Selection, event -> open.run());
        passphrase.addListener(SWT.DefaultSelection, event -> open.run());
        page.layout(true, true);
        passphrase.setFocus();
    }

    private void open(Composite page, Path file, char[] passphrase) {
        Loading.start(page, "ledger \u201c" + file.getFileName() + "\u201d", () -> {
            LedgerDesk desk = LedgerDesk.open(file, passphrase);
            return new Opened(desk, desk.text());
        }, opened -> new LedgerPage(page, opened.desk(), opened.text(), dialogs, question), () -> again(page, file));
    }

    private void again(Composite page, Path file) {
        for (Control child : page.getChildren()) {
            child.dispose();
        }
        ask(page, file);
    }
}

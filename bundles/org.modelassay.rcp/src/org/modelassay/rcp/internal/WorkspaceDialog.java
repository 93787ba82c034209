/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which workspace to open. */
final class WorkspaceDialog extends TitleAreaDialog {

    private static final int MOST_DIALOG_UNITS = 380;

    private final List<Path> recent;
    private final String trouble;
    private Path chosen;
    private final String leave;
    private boolean askAgain;

    /**
     * A dialog.
     *
     * @param offered  the path that is filled in
     * @param askAgain whether it is asked at every start so far
     * @param recent   paths to pick from
     * @param trouble  why it is asked again, empty at first
     * @param leave    what the button says that chooses nothing
     */
    WorkspaceDialog(Shell parent, Path offered, boolean askAgain, List<Path> recent, String trouble, String leave) {
        super(parent);
        this.chosen = offered;
        this.recent = recent;
        this.trouble = trouble;
        this.askAgain = askAgain;
        this.leave = leave;
        setHelpAvailable(false);
    }

    Path chosen() {
        return chosen;
    }

    boolean askAgain() {
        return askAgain;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Model Assay");
        shell.setData("id", "workspace.dialog");
    }

    /** A long path does not make a long dialog: its message wraps, its field scrolls. */
    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        int width = convertHorizontalDLUsToPixels(MOST_DIALOG_UNITS);
        return new Point(Math.min(size.x, width), size.y);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Choose a workspace");
        setMessage("The folder that keeps your studies and their runs.");
        if (!trouble.isEmpty()) {
            setErrorMessage(trouble);
        }
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 16).spacing(8, 10).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText("&Workspace");
        Combo combo = new Combo(body, SWT.DROP_DOWN);
        combo.setData("id", "workspace.path");
        recent.forEach(path -> combo.add(path.toString()));
        combo.setText(chosen.toString());
        combo.addModifyListener(event -> take(combo.getText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(combo);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText("&Browse...");
        browse.addListener(SWT.Selection, event -> {
            String directory = new DirectoryDialog(getShell(), SWT.OPEN).open();
            if (directory != null) {
                combo.setText(directory);
            }
        });
        Button ask = new Button(body, SWT.CHECK);
        ask.setText("&Ask at every start");
        ask.setSelection(askAgain);
        ask.setData("id", "workspace.ask");
        ask.addListener(SWT.Selection, event -> askAgain = ask.getSelection());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(ask);
        return area;
    }

    private void take(String text) {
        Button ok = getButton(IDialogConstants.OK_ID);
        try {
            chosen = Path.of(text.strip()).toAbsolutePath().normalize();
            setErrorMessage(null);
            ok.setEnabled(!text.isBlank());
        } catch (InvalidPathException e) {
            setErrorMessage("This is not a path: " + e.getMessage());
            ok.setEnabled(false);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Open", true);
        createButton(parent, IDialogConstants.CANCEL_ID, leave, false);
    }
}

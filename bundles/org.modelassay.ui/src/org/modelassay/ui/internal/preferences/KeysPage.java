/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.preferences;

import java.io.IOException;

import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;

/** The keys of endpoints: their names are shown, they themselves never. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Late<List> names = new Late<>();
    private final Late<Text> name = new Late<>();
    private final Late<Text> key = new Late<>();

    /** For the platform. */
    public KeysPage() {
        super();
        noDefaultAndApplyButton();
        setDescription(
                "Keys of endpoints are encrypted in the secure storage of this machine. An environment variable of "
                        + "the same name goes first.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the storage is opened when the page is
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        List list = names.set(new List(page, SWT.BORDER | SWT.V_SCROLL));
        Named.by(list, "Names of the keys");
        list.setData("id", "keys.names");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(260, 120).applyTo(list);
        button(page, "&Remove", "keys.remove", this::remove);
        name.set(field(page, "&Name", "keys.name", SWT.NONE)).setMessage("such as OPENAI_API_KEY");
        new Label(page, SWT.NONE);
        key.set(field(page, "&Key", "keys.key", SWT.PASSWORD));
        button(page, "&Keep", "keys.keep", this::keep);
        list.setItems(SecureKeys.names().toArray(String[]::new));
        return page;
    }

    private static Text field(Composite page, String label, String id, int style) {
        new Label(page, SWT.NONE).setText(label);
        Text text = new Text(page, SWT.BORDER | style);
        text.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private static void button(Composite page, String label, String id, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(label);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    }

    private void keep() {
        String called = name.get().getText().strip();
        if (!called.matches("[A-Za-z_][A-Za-z0-9_]*") || key.get().getText().isBlank()) {
            setErrorMessage("Give a name of letters, digits and _, and the key.");
            return;
        }
        try {
            SecureKeys.put(called, key.get().getText().strip());
            key.get().setText("");
            setErrorMessage(null);
        } catch (StorageException | IOException e) {
            setErrorMessage("The key cannot be kept: " + e.getMessage());
        }
        names.get().setItems(SecureKeys.names().toArray(String[]::new));
    }

    private void remove() {
        try {
            for (String selected : names.get().getSelection()) {
                SecureKeys.remove(selected);
            }
            setErrorMessage(null);
        } catch (IOException e) {
            setErrorMessage("The key cannot be removed: " + e.getMessage());
        }
        names.get().setItems(SecureKeys.names().toArray(String[]::new));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.shell.FileDrop;
import org.modelassay.ui.internal.shell.Services;

/** A checkpoint to type, to browse for or to drop: label, text, and two buttons in four columns. */
final class PathField {

    private final Text text;

    PathField(Composite parent, String id, String label, String hint, Runnable changed) {
        Label head = new Label(parent, SWT.NONE);
        head.setText(label);
        text = new Text(parent, SWT.BORDER);
        text.setData("id", id);
        text.setMessage(hint);
        text.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        button(parent, id + ".directory", "Directory...", () -> Services.get(Dialogs.class)
                .directory("Choose a Hugging Face directory"));
        button(parent, id + ".file", "File...", () -> Services.get(Dialogs.class)
                .file("Choose a checkpoint", "*.safetensors"));
        FileDrop.on(text, files -> text.setText(files.get(0).toString()));
    }

    private void button(Composite parent, String id, String label, java.util.function.Supplier<Optional<Path>> ask) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> ask.get().ifPresent(path -> text.setText(path.toString())));
        GridDataFactory.fillDefaults().applyTo(button);
    }

    Text text() {
        return text;
    }

    /** What is in the field, empty for nothing or for what cannot be a path. */
    Optional<Path> path() {
        String typed = text.getText().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

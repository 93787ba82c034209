/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.StudyDocument;

/** A text widget and the value it edits: typing changes the document at once, one step of undo for a burst. */
final class TextField {

    private final Text text;
    private final Supplier<@Nullable String> value;
    private boolean refreshing;

    TextField(Text text, StudyDocument document, String what, Supplier<String> key, Supplier<@Nullable String> value,
            Consumer<String> change) {
        this.text = text;
        this.value = value;
        text.addListener(SWT.Modify, event -> {
            if (!refreshing) {
                String typed = text.getText();
                document.edit("change " + what, key.get(), () -> change.accept(typed));
            }
        });
    }

    void refresh() {
        String current = value.get();
        String wanted = current == null ? "" : current;
        if (!text.isDisposed() && !text.getText().equals(wanted)) {
            refreshing = true;
            text.setText(wanted);
            refreshing = false;
        }
    }
}

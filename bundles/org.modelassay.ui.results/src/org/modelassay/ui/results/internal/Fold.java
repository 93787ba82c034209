/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A part of a page that is folded until a reader opens it. */
final class Fold {

    private final Button handle;
    private final Composite content;

    Fold(Composite parent, String title, String id, Look look, Runnable relayout) {
        handle = new Button(parent, SWT.FLAT | SWT.TOGGLE);
        handle.setFont(look.bold());
        handle.setData("id", id);
        GridData place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        place.verticalIndent = 14;
        handle.setLayoutData(place);
        content = Look.area(parent, 1);
        show(title, false);
        handle.addListener(SWT.Selection, event -> {
            show(title, handle.getSelection());
            relayout.run();
        });
    }

    Composite content() {
        return content;
    }

    private void show(String title, boolean open) {
        handle.setText((open ? "\u25be " : "\u25b8 ") + title);
        content.setVisible(open);
        if (content.getLayoutData() instanceof GridData place) {
            place.exclude = !open;
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.modelassay.common.Diagnostic;
import org.modelassay.model.Outcome;

/** What an editor shows while it reads, and when it cannot. */
public final class MessagePage {

    private MessagePage() {
    }

    /**
     * Says that something is being read.
     *
     * @param parent where it stands
     * @param text   what is read
     * @return the page
     */
    public static Composite reading(Composite parent, String text) {
        Composite page = page(parent, "page.reading");
        new Look(page).text(page, text);
        ProgressBar bar = new ProgressBar(page, SWT.INDETERMINATE);
        bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        return page;
    }

    /**
     * Says why something cannot be shown, and what to do.
     *
     * @param parent      where it stands
     * @param title       what cannot be shown
     * @param diagnostics the reasons
     * @param again       what happens when the reader tries again
     * @return the page
     */
    public static Composite failure(Composite parent, String title, List<Diagnostic> diagnostics, Runnable again) {
        Composite page = page(parent, "page.failure");
        Look look = new Look(page);
        look.text(page, title).setFont(look.claim());
        for (Diagnostic diagnostic : diagnostics) {
            Card card = new Card(page, Outcome.FAIL);
            card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            new InkLabel(card, diagnostic.location(), palette -> palette.note());
            look.text(card, diagnostic.message());
            if (!diagnostic.remedy().isEmpty()) {
                look.text(card, "What to do: " + diagnostic.remedy()).setFont(look.bold());
            }
        }
        Button button = new Button(page, SWT.PUSH);
        button.setText("Try again");
        button.setData("id", "page.again");
        button.addListener(SWT.Selection, event -> again.run());
        return page;
    }

    private static Composite page(Composite parent, String id) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 20;
        layout.marginHeight = 20;
        layout.verticalSpacing = 10;
        page.setLayout(layout);
        page.setData("id", id);
        PageBackground.keep(page);
        return page;
    }
}

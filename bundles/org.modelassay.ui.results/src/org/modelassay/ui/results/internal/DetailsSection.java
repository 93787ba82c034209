/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.modelassay.model.Artifact;
import org.modelassay.model.Message;
import org.modelassay.model.Outcome;
import org.modelassay.model.Severity;
import org.modelassay.ui.results.presenter.ProvenanceText;
import org.modelassay.ui.results.presenter.RunContents;
import org.modelassay.ui.results.presenter.Texts;

/** The end of the page: files that others can use, messages, and the folded provenance. */
final class DetailsSection {

    private final Composite parent;
    private final RunContents contents;
    private final Look look;

    DetailsSection(Composite parent, RunContents contents, Look look) {
        this.parent = parent;
        this.contents = contents;
        this.look = look;
    }

    void fill(Runnable relayout) {
        files();
        messages();
        provenance(relayout);
    }

    private void files() {
        List<Artifact> artifacts = contents.results(Artifact.class);
        if (artifacts.isEmpty()) {
            return;
        }
        look.heading(parent, "Files");
        for (Artifact artifact : artifacts) {
            Card card = card(Outcome.NONE);
            Link link = new Link(card, SWT.NONE);
            link.setText("<a>" + Texts.either(artifact.getTitle(), artifact.getName()).replace("<", "\u2039") + "</a>, "
                    + Texts.size(artifact.getBytes()));
            link.setToolTipText(String.format(Locale.ROOT, "%,d bytes%n%s", artifact.getBytes(),
                    Texts.of(artifact.getDigest())));
            link.setData("id", "results.file." + artifact.getName());
            link.addListener(SWT.Selection, event -> open(artifact));
            if (!Texts.of(artifact.getReading()).isEmpty()) {
                look.text(card, Texts.of(artifact.getReading()));
            }
            new InkLabel(card, Texts.of(artifact.getFile()), palette -> palette.note());
        }
    }

    /** Opens the folder of a file: what is in it may be anything, so it is never opened itself. */
    private void open(Artifact artifact) {
        try {
            Path file = contents.files().resolve(artifact.getFile());
            if (Files.exists(file) && file.getParent() != null) {
                Program.launch(file.getParent().toString());
            }
        } catch (IOException _) {
            parent.getDisplay().beep();
        }
    }

    private void messages() {
        if (contents.run().getMessages().isEmpty()) {
            return;
        }
        look.heading(parent, "Messages");
        for (Message message : contents.run().getMessages()) {
            Severity severity = message.getSeverity();
            Card card = card(severity == Severity.ERROR ? Outcome.FAIL
                    : severity == Severity.WARNING ? Outcome.INCONCLUSIVE : Outcome.NONE);
            look.text(card, severity.getLiteral() + ": " + Texts.of(message.getText()));
            if (!Texts.of(message.getLocation()).isEmpty()) {
                new InkLabel(card, Texts.of(message.getLocation()), palette -> palette.note());
            }
            if (!Texts.of(message.getRemedy()).isEmpty()) {
                look.text(card, Texts.of(message.getRemedy()));
            }
        }
    }

    private void provenance(Runnable relayout) {
        Fold fold = new Fold(parent, "Provenance", "results.provenance", look, relayout);
        Composite table = Look.area(fold.content(), 2);
        String group = "";
        for (ProvenanceText.Entry entry : ProvenanceText.of(contents.run())) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                Label head = look.text(table, group);
                head.setFont(look.bold());
                ((GridData) head.getLayoutData()).horizontalSpan = 2;
            }
            Label name = new Label(table, SWT.NONE);
            name.setText(entry.name());
            name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            Text value = new Text(table, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
            value.setText(entry.value());
            GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
            place.widthHint = 240;
            value.setLayoutData(place);
        }
    }

    private Card card(Outcome outcome) {
        Card card = new Card(parent, outcome);
        card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return card;
    }
}

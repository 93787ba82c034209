/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.modelassay.model.Outcome;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;
import org.modelassay.ui.results.presenter.AnswerText;
import org.modelassay.ui.results.presenter.Check;
import org.modelassay.ui.results.presenter.ChecksText;
import org.modelassay.ui.results.presenter.Chip;
import org.modelassay.ui.results.presenter.RunContents;
import org.modelassay.ui.results.presenter.Texts;

/** The answer with its verdicts, then gate and controls in the same size. */
final class AnswerSection {

    private AnswerSection() {
    }

    /** The sentence of a run and its chips. */
    static void answer(Composite parent, RunContents contents, Look look) {
        AnswerText text = new AnswerText(contents);
        String started = Texts.of(contents.run().getStarted());
        Label eyebrow = look.text(parent, text.analyser() + " \u00b7 " + text.experiment()
                + (started.isEmpty() ? "" : " \u00b7 " + Texts.ago(started, Instant.now())));
        eyebrow.setToolTipText(started + "\n" + contents.directory());
        eyebrow.setData("id", "results.eyebrow");
        if (!text.subject().isEmpty()) {
            look.text(parent, text.subject()).setData("id", "results.subject");
        }
        Label answer = look.text(parent, text.answer());
        answer.setFont(look.claim());
        answer.setData("id", "results.answer");
        ((GridData) answer.getLayoutData()).verticalIndent = 4;
        Composite chips = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.marginLeft = 0;
        layout.spacing = 8;
        chips.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.widthHint = 240;
        chips.setLayoutData(place);
        chips.setData("id", "results.chips");
        int index = 0;
        for (Chip chip : text.chips()) {
            new ChipLabel(chips, chip, look.bold()).setData("id", "results.chip." + index++);
        }
        files(chips, contents);
    }

    /** The report and the log that everybody can read without this workbench. */
    private static void files(Composite chips, RunContents contents) {
        file(chips, contents.directory().resolve("report.html"), "Open HTML report");
        file(chips, contents.directory().resolve("log.txt"), "Open log");
    }

    private static void file(Composite chips, Path file, String label) {
        if (Files.isRegularFile(file)) {
            Link link = new Link(chips, SWT.NONE);
            link.setText("<a>" + label + "</a>");
            link.setToolTipText(file.toString());
            link.setData("id", "results." + file.getFileName());
            link.addListener(SWT.Selection, event -> Program.launch(file.toString()));
        }
    }

    /** Gate, controls and notes. */
    static void checks(Composite parent, RunContents contents, Look look) {
        ChecksText text = new ChecksText(contents);
        if (!text.checks().isEmpty()) {
            look.heading(parent, "Gate and controls");
            int index = 0;
            for (Check check : text.checks()) {
                card(parent, check, look, true).setData("id", "results.check." + index++);
            }
        }
        if (!text.notes().isEmpty()) {
            look.heading(parent, "Notes");
            text.notes().forEach(note -> card(parent, note, look, false));
        }
    }

    private static Card card(Composite parent, Check check, Look look, boolean large) {
        Card card = new Card(parent, check.outcome());
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        card.setLayoutData(place);
        if (!check.label().isEmpty()) {
            InkLabel label = new InkLabel(card, check.label(), palette -> ink(palette, check.outcome()));
            label.setFont(look.bold());
        }
        Label sentence = look.text(card, check.text());
        if (large) {
            sentence.setFont(look.checked());
        }
        return card;
    }

    private static Colour ink(Palette palette, Outcome outcome) {
        return switch (outcome) {
        case PASS -> palette.pass();
        case FAIL -> palette.fail();
        case INCONCLUSIVE, NONE -> palette.note();
        };
    }
}

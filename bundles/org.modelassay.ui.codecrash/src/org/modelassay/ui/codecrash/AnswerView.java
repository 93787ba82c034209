/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash;

import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.answers.JudgedAnswer;
import org.modelassay.analyser.codecrash.answers.ProgramDifference;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;
import org.modelassay.ui.charts.ChartTheme;
import org.modelassay.ui.codecrash.presenter.ProgramText;
import org.modelassay.ui.results.internal.Look;

/** One answer: its verdict, both programs with what differs marked, and what the model wrote. */
final class AnswerView {

    private static final int ORANGE = 4;
    private static final double LINE = 0.12;
    private static final double WORDS = 0.34;

    private final Composite area;
    private final Label verdict;
    private final Label facts;
    private final StyledText before;
    private final StyledText after;
    private final Label beforeTitle;
    private final Label afterTitle;
    private final StyledText written;
    private final SashForm programs;
    private @Nullable JudgedAnswer shown;
    private @Nullable Color paintedOn;

    AnswerView(Composite parent, Look look) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginHeight = 2;
        area.setLayout(layout);
        area.setData("id", "codecrash.answer");
        verdict = look.text(area, "");
        verdict.setFont(look.bold());
        verdict.setData("id", "codecrash.verdict");
        facts = look.text(area, "");
        facts.setData("id", "codecrash.facts");
        SashForm columns = new SashForm(area, SWT.HORIZONTAL);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        programs = new SashForm(columns, SWT.HORIZONTAL);
        Composite left = column(programs);
        beforeTitle = look.text(left, "Without perturbation");
        before = text(left, "codecrash.before", SWT.NONE);
        Composite right = column(programs);
        afterTitle = look.text(right, "");
        after = text(right, "codecrash.after", SWT.NONE);
        Composite last = column(columns);
        look.text(last, "What the model wrote");
        written = text(last, "codecrash.written", SWT.WRAP);
        columns.setWeights(3, 1);
        follow(before, after);
        follow(after, before);
        before.addListener(SWT.Paint, event -> repaintAfterChangeOfTheme());
    }

    private void repaintAfterChangeOfTheme() {
        JudgedAnswer judged = shown;
        if (judged != null && !before.getBackground().equals(paintedOn)) {
            before.getDisplay().asyncExec(() -> {
                if (!before.isDisposed()) {
                    show(judged);
                }
            });
        }
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        return column;
    }

    private static StyledText text(Composite parent, String id, int style) {
        StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL
                | (style == SWT.WRAP ? SWT.WRAP : SWT.H_SCROLL));
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        text.setAlwaysShowScrollBars(false);
        text.setData("id", id);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = 80;
        place.heightHint = 80;
        text.setLayoutData(place);
        return text;
    }

    /** Equal lines stay beside each other. */
    private static void follow(StyledText leader, StyledText follower) {
        leader.getVerticalBar().addListener(SWT.Selection, event -> follower.setTopPixel(leader.getTopPixel()));
        leader.addListener(SWT.MouseVerticalWheel,
                event -> leader.getDisplay().asyncExec(() -> {
                    if (!leader.isDisposed()) {
                        follower.setTopPixel(leader.getTopPixel());
                    }
                }));
        leader.addCaretListener(event -> leader.getDisplay().asyncExec(() -> {
            if (!leader.isDisposed()) {
                follower.setTopPixel(leader.getTopPixel());
            }
        }));
    }

    void clear() {
        verdict.setText("No answer is selected.");
        facts.setText("");
    }

    void show(JudgedAnswer judged) {
        shown = judged;
        paintedOn = before.getBackground();
        AnsweredQuestion question = judged.question();
        String reason = judged.answer().grade().reason();
        verdict.setText((question.key() + " under " + question.condition() + ", sample " + (judged.sample() + 1) + ": "
                + judged.answer().grade().word().replace('_', ' ') + (reason.isEmpty() ? "" : ", " + reason))
                .replace("&", "&&"));
        String answer = judged.answer().answer();
        facts.setText(("Call: " + question.call() + "\nExpected: " + question.expected() + "\nAnswer: "
                + (answer.isEmpty() ? "none was found in the text" : answer)).replace("&", "&&"));
        Optional<AnsweredQuestion> vanilla = judged.vanilla();
        ProgramDifference difference = ProgramDifference
                .between(vanilla.orElse(question).code(), question.code());
        beforeTitle.setText(vanilla.isPresent() ? "Without perturbation" : "");
        afterTitle.setText(question.isVanilla() ? "Without perturbation" : "Under " + question.condition()
                + (vanilla.isEmpty() ? "; this run has no answers without perturbation"
                        : vanilla.get().code().equals(question.code()) ? ", which left the program as it is" : ""));
        programs.setMaximizedControl(vanilla.isPresent() ? null : after.getParent());
        fill(before, ProgramText.before(difference));
        fill(after, ProgramText.after(difference));
        written.setText(judged.answer().text());
        area.layout(true, true);
    }

    private static void fill(StyledText widget, ProgramText program) {
        ChartTheme theme = ChartTheme.of(widget);
        Palette palette = theme.palette();
        Color background = widget.getBackground();
        Colour page = new Colour(background.getRed(), background.getGreen(), background.getBlue());
        Color line = ChartTheme.color(page.mix(palette.category(ORANGE), LINE));
        Color words = ChartTheme.color(page.mix(palette.category(ORANGE), WORDS));
        Color note = ChartTheme.color(palette.note());
        widget.setText(program.text());
        for (int i = 0; i < widget.getLineCount(); i++) {
            int start = widget.getOffsetAtLine(i);
            widget.setStyleRange(new StyleRange(start, Math.min(program.gutter(), widget.getCharCount() - start), note,
                    null));
        }
        program.changed().forEach(each -> widget.setLineBackground(each, 1, line));
        program.marks().forEach(each -> {
            StyleRange style = new StyleRange(each.start(), each.length(), null, words);
            widget.setStyleRange(style);
        });
    }
}

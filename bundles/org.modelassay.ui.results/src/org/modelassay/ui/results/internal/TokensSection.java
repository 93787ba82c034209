/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.modelassay.model.TokenText;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;
import org.modelassay.report.text.NumberText;
import org.modelassay.ui.charts.ChartTheme;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.results.presenter.RunContents;
import org.modelassay.ui.results.presenter.Texts;
import org.modelassay.ui.results.presenter.TokenColouring;

/** Texts with a value for each token: the colour behind it, and the number when the pointer is on it. */
final class TokensSection {

    private TokensSection() {
    }

    static void fill(Composite parent, RunContents contents, Look look) {
        List<TokenText> texts = contents.results(TokenText.class);
        if (texts.isEmpty()) {
            return;
        }
        look.heading(parent, "Texts");
        for (TokenText text : texts) {
            look.text(parent, Texts.either(text.getTitle(), text.getName())).setFont(look.bold());
            try {
                show(parent, text, TokenColouring.read(text, contents.files()), look);
            } catch (IOException | RuntimeException e) {
                look.text(parent, "The text cannot be shown: " + e.getMessage());
            }
        }
    }

    private static void show(Composite parent, TokenText result, TokenColouring tokens, Look look) {
        StyledText widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.MULTI);
        Named.by(widget, "Tokens");
        widget.setText(tokens.text());
        widget.setData("id", "tokens." + result.getName());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.widthHint = 240;
        place.heightHint = Math.clamp(tokens.text().length() / 4L, 60, 240);
        widget.setLayoutData(place);
        Palette palette = ChartTheme.of(parent).palette();
        for (TokenColouring.Token token : tokens.tokens()) {
            if (!Double.isNaN(token.value())) {
                Colour colour = palette.sequential(tokens.share(token.value()));
                widget.setStyleRange(new StyleRange(token.start(), token.length(),
                        ChartTheme.color(Palette.textOn(colour)), ChartTheme.color(colour)));
            }
        }
        widget.addListener(SWT.MouseMove, event -> {
            int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
            String tip = tokens.at(offset).map(token -> NumberText.exact(token.value())).orElse("");
            widget.setToolTipText(tip.isEmpty() ? null : tip);
        });
        look.text(parent, tokens.legend());
    }
}

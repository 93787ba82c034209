/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.model.Run;
import org.modelassay.model.TokenText;
import org.modelassay.report.files.CsvReader;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.svg.TokenColours;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/** Texts with a value for each token, shown as the colour behind it and in its tooltip. */
final class TokensPart {

    private static final int MOST_TOKENS = 4000;

    private TokensPart() {
    }

    static void write(Html html, Run run, RunFiles files) {
        List<TokenText> texts = HtmlReport.all(run, TokenText.class);
        if (texts.isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>Texts</h2>\n");
        texts.forEach(text -> text(html, text, files));
        html.raw("</section>\n");
    }

    private static void text(Html html, TokenText text, RunFiles files) {
        html.raw("<div class=\"tabled\">")
                .element("h3", AnswerPart.present(text.getTitle()) ? text.getTitle() : text.getName());
        try (CsvReader reader = files.table(text.getFile())) {
            List<String> tokens = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            boolean cut = read(reader, tokens, values);
            double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
            TokenColours colours = new TokenColours(numbers);
            html.raw("<p class=\"reading\">").text(reading(text, colours)).raw(" ").link(text.getFile(), "Data");
            html.raw(cut ? "; the first tokens only</p>\n" : "</p>\n").raw("<p class=\"tokens\">");
            for (int i = 0; i < numbers.length; i++) {
                String css = colours.css(numbers[i]);
                html.titled("span" + (css.isEmpty() ? "" : " class=\"" + css + "\""), NumberText.exact(numbers[i]),
                        Markup.visible(tokens.get(i))).raw(tokens.get(i).endsWith("\n") ? "\n" : "");
            }
            html.raw("</p>");
        } catch (IOException | RuntimeException e) {
            html.element("p class=\"reading\"", "The text cannot be shown: " + e.getMessage());
        }
        html.raw("</div>\n");
    }

    private static boolean read(CsvReader reader, List<String> tokens, List<Double> values) throws IOException {
        int token = reader.column("token");
        int value = reader.column("value");
        for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
            if (tokens.size() == MOST_TOKENS) {
                return true;
            }
            tokens.add(row.get().get(token));
            String number = row.get().get(value);
            values.add(number.isEmpty() ? Double.valueOf(Double.NaN) : Double.valueOf(number));
        }
        return false;
    }

    private static String reading(TokenText text, TokenColours colours) {
        String what = text.getValue() == null ? "value" : String.valueOf(text.getValue().getLabel());
        String reading = AnswerPart.present(text.getReading()) ? text.getReading() + ". " : "";
        return reading + what + " from " + NumberText.brief(colours.low()) + " to " + NumberText.brief(colours.high())
                + ".";
    }
}

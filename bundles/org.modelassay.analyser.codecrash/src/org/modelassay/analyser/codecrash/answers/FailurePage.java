/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.modelassay.analyser.codecrash.answers.ProgramDifference.Line;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Part;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Row;

/**
 * Answers that are not right as one self-contained HTML page: both programs side by side, what was expected, what was
 * answered and why that is wrong. It filters by perturbation and grade without a script.
 */
public final class FailurePage {

    /** The most answers on a page; a browser is to stay quick. */
    public static final int MOST = 500;

    private static final int LONGEST = 8000;

    private final StringBuilder html = new StringBuilder();

    private FailurePage() {
    }

    /**
     * Writes the page.
     *
     * @param title    what the answers are of
     * @param failures the answers; the first {@link #MOST} are shown
     * @return an HTML document
     */
    public static String of(String title, List<JudgedAnswer> failures) {
        FailurePage page = new FailurePage();
        page.write(title, failures);
        return page.html.toString();
    }

    private void write(String title, List<JudgedAnswer> failures) {
        List<JudgedAnswer> shown = failures.subList(0, Math.min(MOST, failures.size()));
        List<String> conditions = distinct(shown, each -> each.question().condition());
        List<String> grades = distinct(shown, each -> each.answer().grade().word());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\""
                + "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\""
                + "viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
        text(title).append("</title>\n<style>\n").append(FailureStyle.SHEET).append(rules("c", conditions.size()))
                .append(rules("g", grades.size())).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        text(title).append("</h1>\n<p class=\"note\">").append(count(failures.size()))
                .append(failures.size() == 1 ? " is not right" : " are not right")
                .append(shown.size() == failures.size() ? ""
                        : String.format(Locale.ROOT, "; these are the first %,d, all are "
                                + "in failures.jsonl", shown.size()))
                .append(". What differs between the programs is marked.</p>\n");
        choices("Perturbation", "c", conditions);
        choices("Grade", "g", grades);
        for (JudgedAnswer failure : shown) {
            article(failure, conditions.indexOf(failure.question().condition()),
                    grades.indexOf(failure.answer().grade().word()));
        }
        html.append("</main>\n</body>\n</html>\n");
    }

    private static String count(int answers) {
        return String.format(Locale.ROOT, answers == 1 ? "%,d answer" : "%,d answers", answers);
    }

    private static List<String> distinct(List<JudgedAnswer> failures, Function<JudgedAnswer, String> name) {
        return failures.stream().map(name).distinct().toList();
    }

    /** With one choice taken, what belongs to the others is hidden. */
    private static String rules(String group, int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String id = group + i;
            rules.append("body:has(#").append(id).append(":checked) article:not(.").append(id)
                    .append("){display:none}\n");
        }
        return rules.toString();
    }

    private void choices(String label, String group, List<String> names) {
        if (names.size() < 2) {
            return;
        }
        html.append("<fieldset><legend>").append(label).append("</legend><label><input type=\"radio\" name=\"")
                .append(group).append("\" checked> all</label>");
        for (int i = 0; i < names.size(); i++) {
            html.append("<label><input type=\"radio\" name=\"").append(group).append("\" id=\"").append(group).append(i)
                    .append("\"> ");
            text(words(names.get(i))).append("</label>");
        }
        html.append("</fieldset>\n");
    }

    private static String words(String grade) {
        return grade.replace('_', ' ');
    }

    private void article(JudgedAnswer failure, int condition, int grade) {
        AnsweredQuestion question = failure.question();
        Answer answer = failure.answer();
        html.append("<article class=\"c").append(condition).append(" g").append(grade).append("\">\n<h2>");
        text(question.key() + ", " + question.condition()
                + (question.answers().size() > 1 ? ", sample " + (failure.sample() + 1) : "")).append("</h2>\n");
        html.append("<p class=\"verdict\">");
        String reason = answer.grade().reason();
        text(words(answer.grade().word()) + (reason.isEmpty() ? "" : ": " + reason)).append("</p>\n<dl>");
        item("Call", question.call());
        item("Expected", question.expected());
        item("Answer", answer.answer().isEmpty() ? "none was found" : answer.answer());
        failure.vanilla().ifPresent(before -> item("Without perturbation", verdicts(before)));
        html.append("</dl>\n");
        programs(question, failure.vanilla());
        if (!answer.text().equals(answer.answer())) {
            html.append("<details><summary>What the model wrote</summary><pre>");
            String text = answer.text();
            text(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026").append("</pre></details>\n");
        }
        html.append("</article>\n");
    }

    private static String verdicts(AnsweredQuestion before) {
        long right = before.answers().stream().filter(each -> each.grade().isRight()).count();
        return before.answers().size() == 1 ? words(before.answers().getFirst().grade().word())
                : right + " of " + before.answers().size() + " right";
    }

    private void item(String label, String value) {
        html.append("<dt>").append(label).append("</dt><dd><code>");
        text(value).append("</code></dd>");
    }

    private void programs(AnsweredQuestion question, Optional<AnsweredQuestion> vanilla) {
        html.append("<div class=\"scroll\" tabindex=\"0\"><table>");
        if (vanilla.isEmpty()) {
            for (Row row : ProgramDifference.between(question.code(), question.code()).rows()) {
                html.append("<tr>");
                cell(row.after());
                html.append("</tr>\n");
            }
        } else {
            html.append("<thead><tr><th></th><th>without perturbation</th><th></th><th>");
            text(question.condition()).append("</th></tr></thead>\n");
            for (Row row : ProgramDifference.between(vanilla.get().code(), question.code()).rows()) {
                html.append(row.isChanged() ? "<tr class=\"changed\">" : "<tr>");
                cell(row.before());
                cell(row.after());
                html.append("</tr>\n");
            }
        }
        html.append("</table></div>\n");
    }

    private void cell(Optional<Line> line) {
        html.append("<td class=\"line\">").append(line.map(each -> String.valueOf(each.number())).orElse(""))
                .append("</td><td>");
        if (line.isPresent()) {
            for (Part part : line.get().parts()) {
                if (part.isChanged()) {
                    html.append("<mark>");
                    text(part.text()).append("</mark>");
                } else {
                    text(part.text());
                }
            }
        }
        html.append("</td>");
    }

    /** Text of others: nothing in it is markup, and what cannot be seen is shown as a sign. */
    private StringBuilder text(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\n', '\t' -> html.append((char) point);
            default -> html.appendCodePoint(isVisible(point) ? point : '\ufffd');
            }
        });
        return html;
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}

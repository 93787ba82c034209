/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown of our help pages as HTML: headings, paragraphs, lists, tables, code. What is written is escaped. */
final class Markdown {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([A-Za-z0-9:/._#-]+)\\)");

    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String open = "";

    private Markdown() {
    }

    /** The body of a page. */
    static String html(String text) {
        Markdown page = new Markdown();
        page.read(text.lines().toList());
        return page.html.toString();
    }

    /** The first heading. */
    static String title(String text) {
        return text.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2)).findFirst().orElse("");
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                flush("");
                StringBuilder code = new StringBuilder();
                for (i++; i < lines.size() && !lines.get(i).startsWith("```"); i++) {
                    code.append(escaped(lines.get(i))).append('\n');
                }
                html.append("<pre>").append(code).append("</pre>\n");
            } else {
                line(line);
            }
        }
        flush("");
    }

    private void line(String line) {
        if (line.isBlank()) {
            flush("");
        } else if (line.startsWith("#")) {
            flush("");
            int level = line.indexOf(' ');
            html.append("<h" + level + ">" + inline(line.substring(level + 1)) + "</h" + level + ">\n");
        } else if (line.startsWith("- ")) {
            flush("ul");
            html.append("<li>" + inline(line.substring(2)) + "</li>\n");
        } else if (line.matches("\\d+\\. .*")) {
            flush("ol");
            html.append("<li>" + inline(line.substring(line.indexOf(' ') + 1)) + "</li>\n");
        } else if (line.startsWith("|")) {
            row(line);
        } else {
            if (!open.isEmpty()) {
                flush("");
            }
            paragraph.add(inline(line));
        }
    }

    private void row(String line) {
        if (line.matches("[|: -]+")) {
            return;
        }
        String cell = open.equals("table") ? "td" : "th";
        flush("table");
        html.append("<tr>");
        for (String text : line.substring(1, line.length() - 1).split("\\|")) {
            html.append("<" + cell + ">" + inline(text.strip()) + "</" + cell + ">");
        }
        html.append("</tr>\n");
    }

    /** Ends what is open, unless it goes on, and opens what follows. */
    private void flush(String next) {
        if (!paragraph.isEmpty()) {
            html.append("<p>" + String.join(" ", paragraph) + "</p>\n");
            paragraph.clear();
        }
        if (!open.equals(next)) {
            html.append(open.isEmpty() ? "" : "</" + open + ">\n").append(next.isEmpty() ? "" : "<" + next + ">\n");
            open = next;
        }
    }

    private static String inline(String text) {
        String html = escaped(text);
        html = CODE.matcher(html).replaceAll("<code>$1</code>");
        html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
        html = EMPHASIS.matcher(html).replaceAll("<em>$1</em>");
        return LINK.matcher(html).replaceAll("<a href=\"$2\">$1</a>");
    }

    /** A text that means nothing but itself in HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.text.Markup;

/** Builds a page: markup is ours, everything else is escaped. */
final class Html {

    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) %");

    private final StringBuilder out = new StringBuilder();

    /** Adds markup of ours. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds foreign text, with its line breaks. */
    Html text(@Nullable String text) {
        out.append(Markup.text(text));
        return this;
    }

    /** Adds an element around foreign text; the tag may carry attributes of ours. */
    Html element(String tag, @Nullable String text) {
        out.append('<').append(tag).append('>').append(Markup.text(text)).append("</").append(name(tag)).append('>');
        return this;
    }

    /** Adds an element around a sentence, in which no line ends between a number and its percent sign. */
    Html sentence(String tag, @Nullable String text) {
        return element(tag, text == null ? null : PERCENT.matcher(text).replaceAll("\u00a0%"));
    }

    /** Adds an element around foreign text, with foreign text in its title. */
    Html titled(String tag, String title, @Nullable String text) {
        out.append('<').append(tag).append(" title=\"").append(Markup.label(title)).append("\">")
                .append(Markup.text(text)).append("</").append(name(tag)).append('>');
        return this;
    }

    /** Adds a link to a file of the run, or the bare text where the name cannot be that of such a file. */
    Html link(@Nullable String file, String text) {
        if (file == null || !RunFiles.isInside(file)) {
            return text(text);
        }
        String address = Arrays.stream(file.split("/")).map(Html::encoded).collect(Collectors.joining("/"));
        out.append("<a href=\"").append(address).append("\">").append(Markup.label(text)).append("</a>");
        return this;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static String name(String tag) {
        int end = tag.indexOf(' ');
        return end < 0 ? tag : tag.substring(0, end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

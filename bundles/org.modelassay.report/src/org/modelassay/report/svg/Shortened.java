/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.List;

import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

/** Long labels shortened together, so that they stay different. */
final class Shortened {

    private static final String ELLIPSIS = "\u2026";

    private Shortened() {
    }

    /** Drops what labels that are too long have in common, and elides the rest in the middle. */
    static List<String> of(List<String> labels, TextWidth measure, double width) {
        List<String> visible = labels.stream().map(Markup::visible).toList();
        List<String> elided = visible.stream().map(label -> measure.elide(label, width)).toList();
        if (elided.equals(visible)) {
            return elided;
        }
        int prefix = common(visible, false);
        int suffix = common(visible, true);
        List<String> cores = visible.stream().map(label -> core(label, prefix, suffix))
                .map(label -> measure.elide(label, width)).toList();
        return distinct(cores) >= distinct(elided) ? cores : elided;
    }

    private static String core(String label, int prefix, int suffix) {
        int end = Math.max(prefix, label.length() - suffix);
        return (prefix > 0 ? ELLIPSIS : "") + label.substring(prefix, end) + (end < label.length() ? ELLIPSIS : "");
    }

    /** How many characters all labels begin or end with, up to the word before the one that differs. */
    private static int common(List<String> labels, boolean atEnd) {
        String first = labels.isEmpty() ? "" : labels.getFirst();
        int shortest = labels.stream().mapToInt(String::length).min().orElse(0);
        int word = 0;
        int wordBefore = 0;
        for (int i = 0; i < shortest; i++) {
            char c = at(first, i, atEnd);
            int place = i;
            if (labels.stream().anyMatch(label -> at(label, place, atEnd) != c)) {
                break;
            }
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                wordBefore = word;
                word = i + 1;
            }
        }
        return atEnd ? word : wordBefore;
    }

    private static char at(String text, int index, boolean fromEnd) {
        return text.charAt(fromEnd ? text.length() - 1 - index : index);
    }

    private static long distinct(List<String> labels) {
        return labels.stream().distinct().count();
    }
}

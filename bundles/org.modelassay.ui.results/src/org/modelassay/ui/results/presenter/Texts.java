/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/** Small texts that every part of the page needs. */
public final class Texts {

    private static final String[] SIZES = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    private static final int HALF = 30;

    private Texts() {
    }

    /**
     * A text that may be missing.
     *
     * @param text the text, or {@code null}
     * @return the text with everything invisible shown, empty for none
     */
    public static String of(@Nullable String text) {
        return text == null ? "" : Markup.visible(text);
    }

    /**
     * The first of two texts that says something.
     *
     * @param first  a text, or {@code null}
     * @param second another
     * @return the first, or the second if the first is missing or empty
     */
    public static String either(@Nullable String first, @Nullable String second) {
        String text = of(first);
        return text.isEmpty() ? of(second) : text;
    }

    /**
     * How long ago something was.
     *
     * @param time ISO 8601 in UTC
     * @param now  the present
     * @return such as {@code 5 minutes ago}; the time itself if it cannot be read
     */
    public static String ago(String time, Instant now) {
        try {
            Duration past = Duration.between(Instant.parse(time), now);
            if (past.toMinutes() < 1) {
                return "just now";
            }
            return past.toHours() < 1 ? count(past.toMinutes(), "minute") + " ago"
                    : past.toDays() < 1 ? count(past.toHours(), "hour") + " ago" : count(past.toDays(), "day") + " ago";
        } catch (DateTimeParseException _) {
            return time;
        }
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param thing  one of them
     * @return such as {@code 1 row} or {@code 12,345 rows}
     */
    public static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /**
     * A size.
     *
     * @param bytes how many bytes
     * @return such as {@code 1.5 MiB}
     */
    public static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1024 && unit < SIZES.length - 1) {
            size /= 1024;
            unit++;
        }
        return NumberText.brief(size) + "\u00a0" + SIZES[unit];
    }

    /**
     * A long name, shortened in its middle.
     *
     * @param name any name
     * @return at most 61 characters
     */
    public static String elided(String name) {
        int[] points = name.codePoints().toArray();
        return points.length <= 2 * HALF + 1 ? name
                : new String(points, 0, HALF) + '\u2026' + new String(points, points.length - HALF, HALF);
    }
}

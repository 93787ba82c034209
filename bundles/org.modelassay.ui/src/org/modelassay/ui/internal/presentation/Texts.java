/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.modelassay.common.Diagnostic;

/** Quantities, times and messages as people read them. */
public final class Texts {

    private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P", "E"};
    private static final int KILO = 1000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ROOT);

    private Texts() {
    }

    /**
     * A number of bytes.
     *
     * @param bytes the number, not negative
     * @return such as {@code 2.15 GB}
     */
    public static String bytes(double bytes) {
        double rest = bytes;
        int prefix = 0;
        while (rest >= KILO && prefix < PREFIXES.length - 1) {
            rest /= KILO;
            prefix++;
        }
        String format = prefix == 0 ? "%.0f %sB" : rest < 10 ? "%.2f %sB" : rest < 100 ? "%.1f %sB" : "%.0f %sB";
        return String.format(Locale.ROOT, format, rest, PREFIXES[prefix]);
    }

    /**
     * An amount of work.
     *
     * @param amount how much
     * @param unit   of what, a plural
     * @return such as {@code 57 prompts} or {@code 2.15 GB}
     */
    public static String amount(long amount, String unit) {
        return unit.equals("bytes") ? bytes(amount) : amount + " " + unit;
    }

    /**
     * A duration.
     *
     * @param duration not negative
     * @return such as {@code 3.2 s} or {@code 4 min 10 s}
     */
    public static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /**
     * A time of day for today, the date too for other days.
     *
     * @param time  when
     * @param today the present day
     * @param zone  where the reader is
     * @return such as {@code 14:02}
     */
    public static String time(Instant time, LocalDate today, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        return (local.toLocalDate().equals(today) ? CLOCK : DATE).format(local);
    }

    /**
     * How long ago something was.
     *
     * @param time when
     * @param now  the present
     * @return such as {@code 3 min ago}
     */
    public static String ago(Instant time, Instant now) {
        long seconds = Math.max(0, Duration.between(time, now).toSeconds());
        if (seconds < 60) {
            return "just now";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min ago";
        }
        return seconds < 86_400 ? seconds / 3600 + " h ago" : seconds / 86_400 + " d ago";
    }

    /**
     * A time to the second.
     *
     * @param time when
     * @param zone where the reader is
     * @return date, time and zone
     */
    public static String exact(Instant time, ZoneId zone) {
        return EXACT.format(time.atZone(zone));
    }

    /**
     * Reads a time as manifests write it.
     *
     * @param text an ISO instant
     * @return the time, empty for anything else
     */
    public static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Messages, one per line.
     *
     * @param diagnostics the messages
     * @return lines
     */
    public static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n"));
    }

    /**
     * Messages without saying which experiment of which study, for a place that shows it already.
     *
     * @param diagnostics the messages
     * @return what is wrong and what to do, one line each
     */
    public static String brief(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> sentence(d, place(d).replaceFirst("^experiment \"[^\"]*\"(, )?", "")))
                .collect(Collectors.joining("\n"));
    }

    /**
     * A message about something in a study, without the name of its file.
     *
     * @param diagnostic the message
     * @return where, what is wrong and what to do
     */
    public static String problem(Diagnostic diagnostic) {
        return sentence(diagnostic, place(diagnostic));
    }

    private static String place(Diagnostic diagnostic) {
        String place = diagnostic.location().replaceFirst("^[^,]*\\.assay(, |$)", "");
        return diagnostic.location().startsWith("/") ? "" : place;
    }

    private static String sentence(Diagnostic diagnostic, String place) {
        String where = place.isEmpty() || diagnostic.message().startsWith(place) ? "" : place + ": ";
        return where + diagnostic.message() + (diagnostic.remedy().isEmpty() ? "" : ": " + diagnostic.remedy());
    }

    /**
     * Shortens the middle of a long text.
     *
     * @param text    the text
     * @param longest how long the result may be, at least 5
     * @return the text, or its beginning and end
     */
    public static String elided(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int tail = (longest - 1) / 2;
        return text.substring(0, longest - 1 - tail) + "…" + text.substring(text.length() - tail);
    }
}

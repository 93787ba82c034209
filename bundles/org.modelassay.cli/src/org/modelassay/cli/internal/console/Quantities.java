/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.util.Locale;

/** Numbers with units as people read them, in the same form whatever the locale. */
public final class Quantities {

    private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P", "E"};
    private static final int KILO = 1000;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;

    private Quantities() {
    }

    /**
     * A number of bytes with a decimal prefix.
     *
     * @param bytes the number, not negative
     * @return for example {@code 2.15 GB}
     */
    public static String bytes(double bytes) {
        return scaled(bytes) + "B";
    }

    /**
     * A count with a decimal prefix.
     *
     * @param count the number, not negative
     * @return for example {@code 33.6 M}, without a blank where there is no prefix
     */
    public static String count(double count) {
        return scaled(count).strip();
    }

    private static String scaled(double value) {
        double rest = value;
        int prefix = 0;
        while (rest >= KILO && prefix < PREFIXES.length - 1) {
            rest /= KILO;
            prefix++;
        }
        String format = prefix == 0 ? "%.0f %s" : rest < 10 ? "%.2f %s" : rest < 100 ? "%.1f %s" : "%.0f %s";
        return String.format(Locale.ROOT, format, rest, PREFIXES[prefix]);
    }

    /**
     * A duration in hours, minutes and seconds.
     *
     * @param seconds the duration, not negative
     * @return for example {@code 1:02:03} or {@code 0:07}
     */
    public static String duration(double seconds) {
        long whole = Math.round(seconds);
        long hours = whole / SECONDS_PER_HOUR;
        long minutes = whole % SECONDS_PER_HOUR / SECONDS_PER_MINUTE;
        long rest = whole % SECONDS_PER_MINUTE;
        return hours > 0 ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, rest)
                : String.format(Locale.ROOT, "%d:%02d", minutes, rest);
    }
}

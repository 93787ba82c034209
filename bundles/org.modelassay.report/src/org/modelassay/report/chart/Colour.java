/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Colour(int red, int green, int blue) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a component is below 0 or above 255
     */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * A colour from its usual notation.
     *
     * @param hex a number sign and six hexadecimal digits
     * @return the colour
     */
    public static Colour of(String hex) {
        int bits = Integer.parseInt(hex, 1, 7, 16);
        return new Colour(bits >> 16, bits >> 8 & 0xff, bits & 0xff);
    }

    /**
     * The usual notation.
     *
     * @return a number sign and six hexadecimal digits
     */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /**
     * The contrast with another colour as WCAG 2.2 defines it.
     *
     * @param other the other colour
     * @return 1 for none to 21 for black on white
     */
    public double contrast(Colour other) {
        double mine = luminance();
        double its = other.luminance();
        return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
    }

    /**
     * The relative luminance as WCAG 2.2 defines it.
     *
     * @return 0 for black to 1 for white
     */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /**
     * A colour between this and another, mixed in sRGB.
     *
     * @param other the other colour
     * @param share 0 for this to 1 for the other
     * @return the mixture
     */
    public Colour mix(Colour other, double share) {
        return new Colour(between(red, other.red, share), between(green, other.green, share),
                between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

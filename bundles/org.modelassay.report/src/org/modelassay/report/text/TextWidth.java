/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.text;

import java.util.Arrays;

/**
 * About how wide text is in a sans-serif face, without a font or a display.
 *
 * <p>Advance widths of Latin letters are those of Helvetica (Adobe Font Metrics); East Asian characters count as a full
 * em, everything else as wide letters.
 */
public final class TextWidth {

    private static final String WIDTHS = """
            278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 \
            556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 \
            1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 \
            667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 \
            333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 \
            556 556 333 500 278 556 500 722 500 500 500 334 260 334 584""";
    private static final double EM = 1000;
    private static final int OTHER = 600;
    private static final int FULL = 1000;
    private static final char ELLIPSIS = '\u2026';

    private final int[] widths = WIDTHS.lines().flatMap(line -> Arrays.stream(line.split(" ")))
            .mapToInt(Integer::parseInt).toArray();
    private final double size;

    /**
     * Measures text of a size.
     *
     * @param size the size of the face, in pixels
     */
    public TextWidth(double size) {
        this.size = size;
    }

    /**
     * The width of text.
     *
     * @param text the text in one line
     * @return the width in pixels
     */
    public double of(String text) {
        return text.codePoints().map(this::advance).sum() * size / EM;
    }

    /**
     * Shortens text in its middle, where names of tensors and files say least.
     *
     * @param text the text in one line
     * @param width the width to keep, in pixels
     * @return the text itself if it fits, or its beginning and end around an ellipsis
     */
    public String elide(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        int[] points = text.codePoints().limit(100_000).toArray();
        int low = 0;
        int high = points.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (of(kept(points, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return kept(points, low);
    }

    private static String kept(int[] points, int count) {
        int head = (count + 1) / 2;
        int tail = count / 2;
        return new String(points, 0, head) + ELLIPSIS + new String(points, points.length - tail, tail);
    }

    private int advance(int c) {
        if (c >= ' ' && c - ' ' < widths.length) {
            return widths[c - ' '];
        }
        return c >= 0x1100 && c < 0x11a0 || c >= 0x2e80 && c < 0xd800 || c >= 0xf900 && c < 0xfb00
                || c >= 0xff00 && c < 0xffe1 || c >= 0x1f000 ? FULL : OTHER;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

/**
 * The path of a line. Where many points share a column of pixels, only the first, the lowest, the highest and the last
 * of them are kept, which looks the same.
 */
final class Polyline {

    private static final double COLUMN = 0.5;

    private final StringBuilder path = new StringBuilder();
    private double column = Double.NaN;
    private double lowest;
    private double highest;
    private double x;
    private double y;
    private boolean pen;
    private int points;

    /** Goes on to a point. */
    void add(double newX, double newY) {
        double newColumn = Math.floor(newX / COLUMN);
        if (!pen) {
            point('M', newX, newY);
        } else if (newColumn != column) {
            flush();
            point('L', newX, newY);
        } else {
            lowest = Math.min(lowest, newY);
            highest = Math.max(highest, newY);
        }
        if (!pen || newColumn != column) {
            lowest = newY;
            highest = newY;
        }
        column = newColumn;
        pen = true;
        x = newX;
        y = newY;
        points++;
    }

    /** Leaves a gap. */
    void gap() {
        flush();
        pen = false;
    }

    int points() {
        return points;
    }

    String path() {
        flush();
        return path.toString();
    }

    /** Draws what was held back in the current column. */
    private void flush() {
        if (pen && lowest < highest) {
            point('L', x, lowest);
            point('L', x, highest);
            point('L', x, y);
            lowest = y;
            highest = y;
        }
    }

    private void point(char command, double atX, double atY) {
        path.append(command).append(Svg.number(atX)).append(' ').append(Svg.number(atY));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Palette;
import org.modelassay.report.text.NumberText;

/** How the values of a heat map become colours and short texts. */
public final class HeatColours {

    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e6;
    private static final int TICKS = 5;

    private final boolean diverging;
    private final boolean log;
    private final Extent extent;
    private final int decimals;

    /**
     * The colours of a heat map.
     *
     * @param map the map
     */
    public HeatColours(HeatMap map) {
        this(map, map.values());
    }

    /**
     * The colours of a heat map on the scale of several, so that they can be compared.
     *
     * @param map    the map
     * @param values the values of all of them
     */
    public HeatColours(HeatMap map, double[] values) {
        this.diverging = map.colours() == HeatMap.Colours.DIVERGING;
        Extent all = Extent.NONE;
        Extent positive = Extent.NONE;
        for (double value : values) {
            all = all.with(value);
            positive = positive.withPositive(value);
        }
        this.log = !diverging && map.value().scale() == Axis.Scale.LOG && !positive.isNone();
        double most = all.isNone() ? 1 : Math.max(Math.abs(all.low()), Math.abs(all.high()));
        this.decimals = Math.clamp((int) Math.floor(3 - Math.log10(most == 0 ? 1 : most)), 0, 6);
        this.extent = diverging ? new Extent(-most, most) : log ? positive : all.isNone() ? new Extent(0, 1) : all;
    }

    /**
     * Where a value lies between the ends of the scale.
     *
     * @param value any number but NaN
     * @return 0 for the lowest to 1 for the highest
     */
    public double share(double value) {
        double length = log ? Math.log10(extent.high() / extent.low()) : extent.high() - extent.low();
        if (length <= 0) {
            return 1;
        }
        double from = log ? Math.log10(Math.max(value, extent.low()) / extent.low()) : value - extent.low();
        return Math.clamp(from / length, 0.0, 1.0);
    }

    /**
     * The colour at a place of the scale.
     *
     * @param share   0 for the lowest to 1 for the highest
     * @param palette the colours of the page
     * @return the colour
     */
    public Colour colour(double share, Palette palette) {
        return diverging ? palette.diverging(2 * share - 1) : palette.sequential(share);
    }

    /**
     * A value for a cell: as many decimals as its neighbours have.
     *
     * @param value any number
     * @return a short text
     */
    public String brief(double value) {
        double size = Math.abs(value);
        if (log || !Double.isFinite(value) || size >= LARGEST_PLAIN || size > 0 && extentSize() < SMALLEST_PLAIN) {
            return NumberText.brief(value);
        }
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '\u2212');
    }

    /**
     * The values beside the colour bar.
     *
     * @return from the lowest to the highest
     */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i < TICKS; i++) {
            double share = i / (TICKS - 1.0);
            ticks.add(log ? extent.low() * Math.pow(extent.high() / extent.low(), share)
                    : extent.low() + share * (extent.high() - extent.low()));
        }
        return ticks.getFirst().equals(ticks.getLast()) ? List.of(ticks.getFirst()) : ticks;
    }

    private double extentSize() {
        return Math.max(Math.abs(extent.low()), Math.abs(extent.high()));
    }
}

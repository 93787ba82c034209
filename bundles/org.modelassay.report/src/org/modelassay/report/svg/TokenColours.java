/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import org.modelassay.report.chart.Axis;

/** Gives the values of tokens the classes of the style sheet: sequential, or diverging where values have both signs. */
public final class TokenColours {

    private final Range range;
    private final ColourScale scale;

    /**
     * Fits the colours to some values.
     *
     * @param values the values; NaN for none
     */
    public TokenColours(double[] values) {
        this.range = Range.of(values);
        this.scale = new ColourScale(new Axis("", "", Axis.Scale.LINEAR), values, range.low() < 0 && range.high() > 0);
    }

    /**
     * The class of a value.
     *
     * @param value the value
     * @return a class of {@link SvgWriter#styles}, or the empty string for NaN
     */
    public String css(double value) {
        return scale.css(value);
    }

    /**
     * The lowest value.
     *
     * @return the lowest finite value, NaN for none
     */
    public double low() {
        return range.low();
    }

    /**
     * The highest value.
     *
     * @return the highest finite value, NaN for none
     */
    public double high() {
        return range.high();
    }
}

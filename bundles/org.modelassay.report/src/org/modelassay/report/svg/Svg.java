/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.modelassay.report.text.Markup;

/** Builds an SVG document as text, one element a line. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element with attributes given as name, value, name, value. */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element around text. */
    Svg text(String element, String content, Object... attributes) {
        start(element, attributes);
        out.append('>').append(Markup.label(content)).append("</").append(element).append(">\n");
        return this;
    }

    /** A mark with a tooltip. */
    Svg mark(String element, String tooltip, Object... attributes) {
        start(element, attributes);
        out.append("><title>").append(Markup.label(tooltip)).append("</title></").append(element).append(">\n");
        return this;
    }

    /** Text that is markup already. */
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"")
                    .append(value instanceof Double number ? number(number) : Markup.label(value.toString()))
                    .append('"');
        }
    }

    /** A coordinate with at most two decimals. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("No coordinate: " + value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.judge;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.engine.Bound;
import org.modelassay.model.Comparator;
import org.modelassay.model.Severity;

/** Reads bounds as people write them. */
public final class BoundParser {

    private static final String NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
    private static final Pattern FORM = Pattern.compile("\\s*([^\\s<>=!≤≥≠±%]+)\\s*(<=|>=|==|!=|[<>=≤≥≠])\\s*" + NUMBER
            + "\\s*(?:(?:±|\\+-|\\+/-)\\s*" + NUMBER + "\\s*)?");
    private static final Map<String, Comparator> COMPARATORS = Map.of("<", Comparator.LESS, "<=",
            Comparator.LESS_OR_EQUAL, "≤", Comparator.LESS_OR_EQUAL, "==", Comparator.EQUAL, "=", Comparator.EQUAL,
            "!=",
            Comparator.NOT_EQUAL, "≠", Comparator.NOT_EQUAL, ">=", Comparator.GREATER_OR_EQUAL, "≥",
            Comparator.GREATER_OR_EQUAL, ">", Comparator.GREATER);
    private static final int LONGEST = 1000;
    private static final String REMEDY = "write it as \"sparsity.bit_exact >= 0.9\" or \"loss == 2.5 ± 0.1\"";

    private BoundParser() {
    }

    /**
     * Reads a bound; see {@link Bound#parse}.
     *
     * @param text the text
     * @return the bound
     * @throws InvalidInputException if it is of another form
     */
    public static Bound parse(String text) throws InvalidInputException {
        if (text.contains("%")) {
            throw refused(text, "has a percent sign, but bounds are in the unit of the metric",
                    "for a share, write 0.9 where you mean 90 percent");
        }
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            throw refused(text, "is not an expectation: a metric, a comparator and a finite number", REMEDY);
        }
        Comparator comparator = COMPARATORS.get(matcher.group(2));
        if (comparator == null) {
            throw new IllegalStateException("no comparator " + matcher.group(2));
        }
        String tolerance = matcher.group(4);
        return bound(text, matcher.group(1), comparator, Double.parseDouble(matcher.group(3)),
                tolerance == null ? 0 : Double.parseDouble(tolerance));
    }

    private static Bound bound(String text, String metric, Comparator comparator, double value, double tolerance)
            throws InvalidInputException {
        if (!Double.isFinite(value) || !Double.isFinite(tolerance)) {
            throw refused(text, "has a number beyond the range of 64-bit floating point", REMEDY);
        }
        if (tolerance < 0) {
            throw refused(text, "has a negative tolerance", REMEDY);
        }
        return new Bound(metric, comparator, value, tolerance, Severity.ERROR);
    }

    private static InvalidInputException refused(String text, String message, String remedy) {
        return new InvalidInputException(Diagnostic.error("expectation " + Quoted.of(text), message, remedy));
    }
}

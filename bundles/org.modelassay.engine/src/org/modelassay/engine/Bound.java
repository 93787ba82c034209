/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.judge.BoundParser;
import org.modelassay.model.Comparator;
import org.modelassay.model.Severity;

/**
 * What is expected of a metric.
 *
 * @param metric     the key of the metric; {@code *} stands for any characters, and every metric that fits is judged
 * @param comparator how the metric is compared with the value
 * @param value      the bound, in the unit of the metric; finite
 * @param tolerance  by how much the bound may be missed, in the same unit; finite, at least 0
 * @param severity   an error fails the run when missed, anything else is only told
 * @param origin     where the value comes from
 */
public record Bound(String metric, Comparator comparator, double value, double tolerance, Severity severity,
        Origin origin) {

    /** Where the value of a bound comes from. */
    public sealed interface Origin {
    }

    /** Somebody has written it down. */
    public record Written() implements Origin {
    }

    /**
     * It is counted from that of an accepted run.
     *
     * @param run    the id of the run
     * @param before what the run had found
     */
    public record Accepted(String run, double before) implements Origin {
    }

    /** It should be counted from that of an accepted run, but none was accepted; the value is not a number. */
    public record Missing() implements Origin {
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the metric is blank, the value is not finite or the tolerance not usable
     */
    public Bound {
        boolean usable = origin instanceof Missing ? Double.isNaN(value) : Double.isFinite(value);
        if (metric.isBlank() || !usable || !Double.isFinite(tolerance) || tolerance < 0) {
            throw new IllegalArgumentException("Not a bound: " + metric + ", " + value + ", " + tolerance);
        }
    }

    /**
     * A bound that somebody has written down.
     *
     * @param metric     the key of the metric
     * @param comparator how the metric is compared with the value
     * @param value      the bound
     * @param tolerance  by how much the bound may be missed
     * @param severity   whether a miss fails the run
     * @throws IllegalArgumentException as for the other constructor
     */
    public Bound(String metric, Comparator comparator, double value, double tolerance, Severity severity) {
        this(metric, comparator, value, tolerance, severity, new Written());
    }

    /**
     * Reads a bound as people write it: {@code metric comparator number}, then optionally {@code ± number}.
     *
     * <p>Comparators are {@code < <= == != >= >} and their signs {@code ≤ ≠ ≥}; {@code =} means {@code ==} and
     * {@code +-} means {@code ±}. Numbers are finite decimals such as {@code 0.9} or {@code 1e-3}, in the unit of the
     * metric: a percent sign is refused, since a metric between 0 and 1 would be compared with a bound up to 100.
     *
     * @param text such as {@code sparsity.bit_exact >= 0.9 ± 0.01}
     * @return the bound, of severity error
     * @throws InvalidInputException if the text is not of this form; the message shows the form
     */
    public static Bound parse(String text) throws InvalidInputException {
        return BoundParser.parse(text);
    }

    /**
     * The bound as {@link #parse} reads it.
     *
     * @return one line
     */
    public String text() {
        String head = metric + " " + comparator.getLiteral() + " " + value;
        return tolerance == 0 ? head : head + " ± " + tolerance;
    }
}

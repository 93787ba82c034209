/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.modelassay.engine.Bound;
import org.modelassay.engine.Bound.Accepted;
import org.modelassay.engine.Bound.Missing;
import org.modelassay.engine.Bound.Written;
import org.modelassay.engine.internal.registry.Nearest;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Metric;
import org.modelassay.model.Outcome;
import org.modelassay.model.Result;
import org.modelassay.model.Verdict;

/** Compares metrics with their bounds. */
public final class Judge {

    private static final MathContext SIX = new MathContext(6);
    private static final Set<String> UNITLESS = Set.of("", "share", "count");

    private Judge() {
    }

    /**
     * Judges every bound.
     *
     * @param bounds  what is expected
     * @param results what was found
     * @return one verdict for each bound, in order; inconclusive where there is no such metric or it is no number
     */
    public static List<Verdict> judge(List<Bound> bounds, List<Result> results) {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        for (Result result : results) {
            if (result instanceof Metric metric) {
                metrics.put(metric.getName(), metric);
            }
        }
        return bounds.stream().flatMap(bound -> matching(bound, metrics)).map(bound -> verdict(bound, metrics))
                .toList();
    }

    /** One bound for each metric that fits; the bound itself where none does, so that its absence is seen. */
    private static Stream<Bound> matching(Bound bound, Map<String, Metric> metrics) {
        if (!Glob.isPattern(bound.metric())) {
            return Stream.of(bound);
        }
        List<Bound> all = metrics.keySet().stream().filter(name -> Glob.matches(bound.metric(), name))
                .map(name -> new Bound(name, bound.comparator(), bound.value(), bound.tolerance(), bound.severity(),
                        bound.origin()))
                .toList();
        return all.isEmpty() ? Stream.of(bound) : all.stream();
    }

    private static Verdict verdict(Bound bound, Map<String, Metric> metrics) {
        Verdict verdict = ExperimentsFactory.eINSTANCE.createVerdict();
        verdict.setMetric(bound.metric());
        verdict.setComparator(bound.comparator());
        verdict.setBound(bound.value());
        verdict.setTolerance(bound.tolerance());
        verdict.setSeverity(bound.severity());
        Metric metric = metrics.get(bound.metric());
        if (metric != null) {
            verdict.setActual(metric.getValue());
        }
        Outcome outcome = outcome(bound, metric);
        verdict.setOutcome(outcome);
        verdict.setMessage(metric == null ? absent(bound, metrics) : message(bound, metric, outcome));
        return verdict;
    }

    private static Outcome outcome(Bound bound, @Nullable Metric metric) {
        if (metric == null || Double.isNaN(metric.getValue()) || bound.origin() instanceof Missing) {
            return Outcome.INCONCLUSIVE;
        }
        return holds(bound, metric.getValue()) ? Outcome.PASS : Outcome.FAIL;
    }

    /** Whether a number keeps a bound; the tolerance widens what is accepted, of an inequality what is excluded. */
    static boolean holds(Bound bound, double actual) {
        double value = bound.value();
        double tolerance = bound.tolerance();
        return switch (bound.comparator()) {
        case LESS -> actual < value + tolerance;
        case LESS_OR_EQUAL -> actual <= value + tolerance;
        case EQUAL -> actual >= value - tolerance && actual <= value + tolerance;
        case NOT_EQUAL -> actual < value - tolerance || actual > value + tolerance;
        case GREATER_OR_EQUAL -> actual >= value - tolerance;
        case GREATER -> actual > value - tolerance;
        };
    }

    private static String absent(Bound bound, Map<String, Metric> metrics) {
        return "there is no metric " + bound.metric() + "; " + Nearest.remedy(bound.metric(), metrics.keySet());
    }

    private static String message(Bound bound, Metric metric, Outcome outcome) {
        String unit = metric.getUnit() == null || UNITLESS.contains(metric.getUnit()) ? "" : " " + metric.getUnit();
        String actual = bound.metric() + " is " + readable(bound, metric.getValue()) + unit;
        return switch (bound.origin()) {
        case Missing _ -> actual + "; no run of this experiment was accepted that had it (assay accept RUN STUDY)";
        case Accepted(var run, var before) ->
                compared(actual, bound, outcome) + " (the accepted run " + run + " had " + before + unit + ")";
        case Written _ -> compared(actual, bound, outcome);
        };
    }

    /** Six significant digits, or all of them where the rounded number would be judged otherwise. */
    private static String readable(Bound bound, double value) {
        if (!Double.isFinite(value) || value == Math.rint(value)) {
            return String.valueOf(value);
        }
        double rounded = new BigDecimal(value).round(SIX).doubleValue();
        return String.valueOf(holds(bound, rounded) == holds(bound, value) ? rounded : value);
    }

    private static String compared(String actual, Bound bound, Outcome outcome) {
        return switch (outcome) {
        case PASS -> actual + ", as expected: " + bound.text();
        case FAIL -> actual + ", but expected was " + bound.text();
        case INCONCLUSIVE, NONE -> actual + ", which cannot be compared with " + bound.text();
        };
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.util.List;
import java.util.Optional;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Bound;
import org.modelassay.model.Expectation;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Study;

/** Expectations as people write them on the command line. */
public final class Expectations {

    private Expectations() {
    }

    /**
     * One expectation in the list of all.
     *
     * @param owner       its experiment
     * @param expectation the expectation
     */
    public record Line(Experiment owner, Expectation expectation) {

        /**
         * Whose it is.
         *
         * @return the id of the experiment
         */
        public String experiment() {
            return String.valueOf(owner.getId());
        }

        /**
         * What it says.
         *
         * @return metric, comparator, value and tolerance
         */
        public String text() {
            String value = expectation.isBaseline() ? "accepted run's"
                    + (expectation.getValue() == 0 ? "" : " + " + expectation.getValue())
                    : Double.toString(expectation.getValue());
            return String.valueOf(expectation.getMetric()) + ' ' + expectation.getComparator().getLiteral() + ' '
                    + value
                    + (expectation.getTolerance() == 0 ? "" : " \u00b1 " + expectation.getTolerance());
        }

        /**
         * How much it matters.
         *
         * @return error or warning
         */
        public String severity() {
            return expectation.getSeverity().getLiteral();
        }

        /** Removes it; the body of an edit. */
        public void remove() {
            owner.getExpectations().remove(expectation);
        }
    }

    /**
     * Every expectation of a study.
     *
     * @param study the study
     * @return in the order of the study
     */
    public static List<Line> of(Study study) {
        return study.getExperiments().stream()
                .flatMap(owner -> owner.getExpectations().stream().map(expectation -> new Line(owner, expectation)))
                .toList();
    }

    /**
     * What is wrong with a text.
     *
     * @param text what was typed
     * @return a sentence, empty for an expectation
     */
    public static Optional<String> problem(String text) {
        try {
            Bound.parse(text);
            return Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.of(Texts.lines(e.diagnostics()));
        }
    }

    /**
     * Adds an expectation; the body of an edit.
     *
     * @param experiment the experiment
     * @param text       one without a problem
     */
    public static void add(Experiment experiment, String text) {
        Expectation expectation = ExperimentsFactory.eINSTANCE.createExpectation();
        set(expectation, text);
        experiment.getExpectations().add(expectation);
    }

    /**
     * Changes an expectation; the body of an edit.
     *
     * @param expectation the expectation
     * @param text        one without a problem
     */
    public static void set(Expectation expectation, String text) {
        try {
            Bound bound = Bound.parse(text);
            expectation.setMetric(bound.metric());
            expectation.setComparator(bound.comparator());
            expectation.setValue(bound.value());
            expectation.setTolerance(bound.tolerance());
        } catch (InvalidInputException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import org.modelassay.inference.completion.Usage;

/**
 * Money, or whatever prices are given in. Before a request its greatest cost is set aside, so that requests at the same
 * time do not exceed the budget together.
 */
final class Budget {

    private static final double MILLION = 1e6;

    private final double promptPrice;
    private final double completionPrice;
    private final double limit;
    private double spent;
    private double setAside;

    /**
     * A budget.
     *
     * @param promptPrice     for a million tokens read
     * @param completionPrice for a million tokens written
     * @param limit           what may be spent; 0 for any amount
     */
    Budget(double promptPrice, double completionPrice, double limit) {
        this.promptPrice = promptPrice;
        this.completionPrice = completionPrice;
        this.limit = limit;
    }

    double price(Usage usage) {
        return (usage.promptTokens() * promptPrice + usage.completionTokens() * completionPrice) / MILLION;
    }

    /** Sets the cost of a request aside; false where the budget does not allow it. */
    synchronized boolean reserve(Usage most) {
        double cost = price(most);
        if (limit > 0 && spent + setAside + cost > limit) {
            return false;
        }
        setAside += cost;
        return true;
    }

    /** Replaces what was set aside by what was spent. */
    synchronized void settle(Usage most, Usage actual) {
        setAside -= price(most);
        spent += price(actual);
    }

    /** Counts what an earlier attempt at this run has spent. */
    synchronized void remember(Usage actual) {
        spent += price(actual);
    }

    synchronized double spent() {
        return spent;
    }
}

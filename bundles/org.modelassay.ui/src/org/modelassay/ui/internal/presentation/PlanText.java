/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.time.Duration;
import java.util.OptionalDouble;

import org.modelassay.analysis.Plan;

/** A plan in one line: what a run would read and need. */
public final class PlanText {

    private PlanText() {
    }

    /**
     * The line.
     *
     * @param plan           a plan
     * @param bytesPerSecond how fast the method was the last time, if it ran before
     * @return bytes to read, units, memory and the time it will take about
     */
    public static String of(Plan plan, OptionalDouble bytesPerSecond) {
        StringBuilder text = new StringBuilder();
        text.append("Reads ").append(Texts.bytes(plan.bytesRead())).append(" in ").append(plan.units().size())
                .append(plan.units().size() == 1 ? " unit" : " units");
        if (plan.forwardPasses() > 0) {
            text.append(", ").append(plan.forwardPasses()).append(" forward passes");
        }
        text.append(", needs ").append(Texts.bytes(plan.memoryBytes())).append(" of memory");
        if (bytesPerSecond.isPresent()) {
            double seconds = plan.bytesRead() / bytesPerSecond.getAsDouble();
            text.append(", takes about ").append(Texts.duration(Duration.ofMillis(Math.round(seconds * 1000))))
                    .append(", as the last run did");
        } else {
            text.append("; how long it takes is known after the first run");
        }
        return text.append('.').toString();
    }
}

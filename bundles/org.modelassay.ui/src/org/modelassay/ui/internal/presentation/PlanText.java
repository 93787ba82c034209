/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.time.Duration;

import org.modelassay.analysis.Plan;

/** A plan in one line: what a run would read and need. */
public final class PlanText {

    /** A cautious rate for a first guess, in bytes per second. */
    private static final double RATE = 4e8;

    private PlanText() {
    }

    /**
     * The line.
     *
     * @param plan a plan
     * @return bytes to read, units, memory and a guess of the time
     */
    public static String of(Plan plan) {
        StringBuilder text = new StringBuilder();
        text.append("Reads ").append(Texts.bytes(plan.bytesRead())).append(" in ").append(plan.units().size())
                .append(plan.units().size() == 1 ? " unit" : " units");
        if (plan.forwardPasses() > 0) {
            text.append(", ").append(plan.forwardPasses()).append(" forward passes");
        }
        text.append(", needs ").append(Texts.bytes(plan.memoryBytes())).append(" of memory");
        if (plan.forwardPasses() == 0) {
            text.append(", takes about ").append(Texts.duration(time(plan.bytesRead())));
        }
        return text.append('.').toString();
    }

    private static Duration time(long bytes) {
        return Duration.ofSeconds(Math.max(1, Math.round(bytes / RATE)));
    }
}

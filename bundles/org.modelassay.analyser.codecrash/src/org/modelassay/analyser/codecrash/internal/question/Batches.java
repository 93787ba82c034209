/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.question;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.UnitOfWork;

/** Splits questions into units of work of some seconds at most. */
public final class Batches {

    private static final int SIZE = 20;

    private Batches() {
    }

    /**
     * The units for a number of questions.
     *
     * @param prefix the first word of their ids
     * @param count  how many questions
     * @return units in order; their weights are numbers of questions
     */
    public static List<UnitOfWork> units(String prefix, int count) {
        List<UnitOfWork> units = new ArrayList<>();
        for (int from = 0; from < count; from += SIZE) {
            int to = Math.min(count, from + SIZE);
            units.add(new UnitOfWork(prefix + " " + (from + 1) + "-" + to, to - from));
        }
        return units;
    }

    /**
     * The part of a list that a unit is about.
     *
     * @param <T>  what there is one of for each question
     * @param unit a unit of {@link #units}
     * @param all  the whole list
     * @return a view of it
     */
    public static <T> List<T> of(UnitOfWork unit, List<T> all) {
        String[] ends = unit.id().substring(unit.id().lastIndexOf(' ') + 1).split("-");
        return all.subList(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]));
    }
}

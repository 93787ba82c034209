/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.List;

import org.modelassay.common.InvalidInputException;

/** The analysers of this installation, as contributed to {@code org.modelassay.analysis.analysers}. */
public interface AnalyserRegistry {

    /**
     * Every contribution, broken ones included. No class of a contributor is loaded.
     *
     * @return the analysers, sorted by id
     */
    List<AnalyserDescriptor> analysers();

    /**
     * Finds an analyser by its id, a former id, or the last segments of its id.
     *
     * @param name such as {@code org.modelassay.analyser.sparsity.update} or {@code sparsity.update}
     * @return the analyser
     * @throws InvalidInputException if no analyser has this name, or several have; the candidates are named
     */
    AnalyserDescriptor find(String name) throws InvalidInputException;
}

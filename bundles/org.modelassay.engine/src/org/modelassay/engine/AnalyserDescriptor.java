/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.List;

import org.modelassay.analysis.Analyser;
import org.modelassay.common.Diagnostic;

/** What is known of an analyser from its declaration, and the way to its code. What may be left out has a default. */
public interface AnalyserDescriptor {

    /**
     * The id that studies and the command line use.
     *
     * @return a dotted name, unique in the installation
     */
    String id();

    /**
     * What a person calls it.
     *
     * @return a few words
     */
    String name();

    /**
     * What question it answers.
     *
     * @return a paragraph; may be empty
     */
    default String description() {
        return "";
    }

    /**
     * Where it is listed.
     *
     * @return a category such as {@code weights}; may be empty
     */
    default String category() {
        return "";
    }

    /**
     * The version of the method; results are comparable within one version.
     *
     * @return the version
     */
    default String version() {
        return "1";
    }

    /**
     * Where the method is published.
     *
     * @return the references in the order declared
     */
    default List<Reference> references() {
        return List.of();
    }

    /**
     * What it is about.
     *
     * @return the roles in the order declared
     */
    List<InputRole> inputs();

    /**
     * Which services it needs.
     *
     * @return the requirements in the order declared
     */
    default List<Requirement> requires() {
        return List.of();
    }

    /**
     * Ids it had before, under which old studies still find it.
     *
     * @return former ids
     */
    default List<String> formerIds() {
        return List.of();
    }

    /**
     * The bundle it comes from.
     *
     * @return the symbolic name
     */
    String contributor();

    /**
     * What is wrong with the declaration itself.
     *
     * @return errors found without loading a class; empty for a sound declaration
     */
    default List<Diagnostic> problems() {
        return List.of();
    }

    /**
     * The parameters. Loads the parameters record and no other class of the contributor.
     *
     * @return the declarations and the defaults
     * @throws BrokenAnalyserException if the record cannot be loaded or is not declared as it should be
     */
    ParameterSchema parameters() throws BrokenAnalyserException;

    /**
     * A new instance, for one run.
     *
     * @return the analyser
     * @throws BrokenAnalyserException if the class cannot be loaded or instantiated
     */
    Analyser<?> create() throws BrokenAnalyserException;
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** The perturbations of CodeCrash, by the names of the paper. */
public enum PerturbationKind {
    /** The program as the parser sees it: without comments, in one layout. */
    VAN,
    /** Functions and variables renamed to names that mean nothing. */
    REN,
    /** Conditions written in a longer way. */
    RTF,
    /** Code that is never run and values that are never used. */
    GBC,
    /** RTF, GBC and REN, one after the other. */
    PSC_ALL,
    /** Comments that are wrong about the line they stand on. */
    MCC,
    /** The same kind of messages, printed by the program. */
    MPS,
    /** One comment that gives a wrong result. */
    MHC,
    /** One that a plug-in contributes, named by the parameter {@code other}. */
    OTHER
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** What is asked about a program. */
public enum Task {
    /** What does the call give? */
    OUTPUT,
    /** Which call gives the output? */
    INPUT
}

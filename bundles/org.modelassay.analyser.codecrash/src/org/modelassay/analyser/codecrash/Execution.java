/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/** Whether programs are executed. */
public enum Execution {
    /** Where Python is at hand. */
    AUTO,
    /** Always; without Python there is no run. */
    ALWAYS,
    /** Never. */
    NEVER
}

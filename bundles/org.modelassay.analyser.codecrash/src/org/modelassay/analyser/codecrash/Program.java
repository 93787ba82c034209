/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

/**
 * A program that is asked about.
 *
 * @param code         its source, in the layout of Python's own unparser
 * @param functionName the function that is called, defined at its top level
 * @param functionCall the call, an expression
 * @param output       what the call returns, as a literal
 */
public record Program(String code, String functionName, String functionCall, String output) {
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import org.modelassay.python.ast.Module;

/**
 * A program and where its parts come from.
 *
 * @param module the tree
 * @param source the places of its statements and expressions
 */
public record ParsedModule(Module module, SourceMap source) {
}

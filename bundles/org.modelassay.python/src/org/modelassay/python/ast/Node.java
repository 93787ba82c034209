/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

/** A node of the tree. */
public sealed interface Node permits Module, Statement, Expression, Arguments, Argument, Keyword, Comprehension, Alias,
        ExceptHandler, WithItem, MatchCase, Pattern, TypeParameter {
}

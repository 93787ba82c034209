package org.modelassay.python.ast;

/** A node of the tree. */
public sealed interface Node permits Module, Statement, Expression, Arguments, Argument, Keyword, Comprehension, Alias,
        ExceptHandler, WithItem, MatchCase, Pattern, TypeParameter {
}

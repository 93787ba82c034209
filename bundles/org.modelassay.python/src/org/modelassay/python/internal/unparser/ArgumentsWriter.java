/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.ast.Argument;
import org.modelassay.python.ast.Arguments;

/** Writes the parameters of functions and lambdas. */
final class ArgumentsWriter {

    private final StringBuilder out;
    private final ExpressionWriter expressions;
    private String separator = "";

    ArgumentsWriter(StringBuilder out, ExpressionWriter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void write(Arguments arguments) {
        positional(arguments);
        if (arguments.variable() != null || !arguments.keywordOnly().isEmpty()) {
            separate();
            argument("*", arguments.variable());
        }
        for (int i = 0; i < arguments.keywordOnly().size(); i++) {
            separate();
            argument("", arguments.keywordOnly().get(i));
            expressions.writeIfPresent("=", arguments.keywordDefaults().get(i).value());
        }
        if (arguments.variableKeyword() != null) {
            separate();
            argument("**", arguments.variableKeyword());
        }
    }

    private void positional(Arguments arguments) {
        List<Argument> only = arguments.positionalOnly();
        List<Argument> named = arguments.positional();
        int count = only.size() + named.size();
        int first = count - arguments.defaults().size();
        for (int i = 0; i < count; i++) {
            separate();
            argument("", i < only.size() ? only.get(i) : named.get(i - only.size()));
            expressions.writeIfPresent("=", i < first ? null : arguments.defaults().get(i - first));
            out.append(i + 1 == only.size() ? ", /" : "");
        }
    }

    private void separate() {
        out.append(separator);
        separator = ", ";
    }

    private void argument(String stars, @Nullable Argument argument) {
        out.append(stars);
        if (argument != null) {
            out.append(argument.name());
            expressions.writeIfPresent(": ", argument.annotation());
        }
    }
}

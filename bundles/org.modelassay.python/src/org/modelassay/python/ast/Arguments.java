/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function.
 *
 * @param positionalOnly  those before {@code /}
 * @param positional      those that may be given by position or name
 * @param defaults        the defaults of the last positional parameters
 * @param variable        {@code *args}, {@code null} for none
 * @param keywordOnly     those after {@code *}
 * @param keywordDefaults one for each keyword-only parameter
 * @param variableKeyword {@code **kwargs}, {@code null} for none
 */
public record Arguments(List<Argument> positionalOnly, List<Argument> positional, List<Expression> defaults,
        @Nullable Argument variable, List<Argument> keywordOnly, List<KeywordDefault> keywordDefaults,
        @Nullable Argument variableKeyword) implements Node {

    /** Copies the lists. */
    public Arguments {
        positionalOnly = List.copyOf(positionalOnly);
        positional = List.copyOf(positional);
        defaults = List.copyOf(defaults);
        keywordOnly = List.copyOf(keywordOnly);
        keywordDefaults = List.copyOf(keywordDefaults);
    }

    /**
     * The default of a keyword-only parameter.
     *
     * @param value the default, {@code null} for none
     */
    public record KeywordDefault(@Nullable Expression value) {
    }
}

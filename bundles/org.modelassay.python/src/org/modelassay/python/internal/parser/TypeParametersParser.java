/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.TypeParameter;
import org.modelassay.python.ast.TypeParameter.Kind;

/** The type parameters of PEP 695. */
final class TypeParametersParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    TypeParametersParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    List<TypeParameter> parse() throws PythonSyntaxException {
        List<TypeParameter> parameters = new ArrayList<>();
        if (!tokens.skip("[")) {
            return parameters;
        }
        do {
            Kind kind = tokens.skip("*") ? Kind.TUPLE : tokens.skip("**") ? Kind.PARAMETERS : Kind.TYPE;
            String name = tokens.identifier();
            parameters.add(new TypeParameter(kind, name,
                    kind == Kind.TYPE && tokens.skip(":") ? expressions.expression() : null));
        } while (tokens.skip(",") && !tokens.at("]"));
        tokens.expect("]");
        return parameters;
    }
}

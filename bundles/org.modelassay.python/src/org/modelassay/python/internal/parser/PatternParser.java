/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.Pattern;
import org.modelassay.python.internal.lexer.Token.Kind;

/** The patterns of match statements (PEP 634). */
final class PatternParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    PatternParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** A pattern, or a sequence without brackets. */
    Pattern open() throws PythonSyntaxException {
        Pattern first = maybeStar();
        if (!tokens.at(",") && !(first instanceof Pattern.Star)) {
            return first;
        }
        List<Pattern> patterns = new ArrayList<>(List.of(first));
        while (tokens.skip(",") && !tokens.at(":") && !tokens.at("if")) {
            patterns.add(maybeStar());
        }
        return new Pattern.Sequence(patterns);
    }

    private Pattern maybeStar() throws PythonSyntaxException {
        if (tokens.skip("*")) {
            return new Pattern.Star(capture());
        }
        return pattern();
    }

    private @Nullable String capture() throws PythonSyntaxException {
        String name = tokens.identifier();
        return name.equals("_") ? null : name;
    }

    private Pattern pattern() throws PythonSyntaxException {
        tokens.enter();
        List<Pattern> alternatives = new ArrayList<>();
        do {
            alternatives.add(closed());
        } while (tokens.skip("|"));
        Pattern pattern = alternatives.size() == 1 ? alternatives.getFirst() : new Pattern.Or(alternatives);
        tokens.leave();
        return tokens.skip("as") ? new Pattern.As(pattern, tokens.identifier()) : pattern;
    }

    private Pattern closed() throws PythonSyntaxException {
        if (tokens.skip("[")) {
            return new Pattern.Sequence(sequence("]"));
        } else if (tokens.skip("(")) {
            return group();
        } else if (tokens.skip("{")) {
            return mapping();
        } else if (tokens.at(Kind.NUMBER) || tokens.at(Kind.STRING) || tokens.at("-")) {
            return new Pattern.Value(number());
        }
        return word();
    }

    private Expression number() throws PythonSyntaxException {
        return expressions.operands().sum();
    }

    private Pattern word() throws PythonSyntaxException {
        @Nullable Literal singleton = switch (tokens.peek().text()) {
        case "None" -> Literal.Singleton.NONE;
        case "True" -> Literal.Singleton.TRUE;
        case "False" -> Literal.Singleton.FALSE;
        default -> null;
        };
        if (singleton != null) {
            tokens.next();
            return new Pattern.Singleton(singleton);
        }
        int mark = tokens.mark();
        Tokens.Place place = tokens.place();
        Expression name = expressions.name();
        if (!tokens.at(".") && !tokens.at("(")) {
            tokens.reset(place);
            return new Pattern.As(null, capture());
        }
        while (tokens.skip(".")) {
            name = tokens.spanned(mark, new Expression.Attribute(name, tokens.identifier()));
        }
        return tokens.skip("(") ? type(name) : new Pattern.Value(name);
    }

    private List<Pattern> sequence(String close) throws PythonSyntaxException {
        List<Pattern> patterns = new ArrayList<>();
        while (!tokens.at(close)) {
            patterns.add(maybeStar());
            if (!tokens.skip(",")) {
                break;
            }
        }
        tokens.expect(close);
        return patterns;
    }

    private Pattern group() throws PythonSyntaxException {
        if (tokens.skip(")")) {
            return new Pattern.Sequence(List.of());
        }
        Pattern first = maybeStar();
        if (!(first instanceof Pattern.Star) && tokens.skip(")")) {
            return first;
        }
        List<Pattern> patterns = new ArrayList<>(List.of(first));
        if (tokens.skip(",")) {
            patterns.addAll(sequence(")"));
        } else {
            tokens.expect(")");
        }
        return new Pattern.Sequence(patterns);
    }

    private Pattern mapping() throws PythonSyntaxException {
        List<Expression> keys = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        @Nullable String rest = null;
        while (!tokens.at("}")) {
            if (tokens.skip("**")) {
                rest = tokens.identifier();
            } else {
                keys.add(tokens.at(Kind.NAME) ? expressions.operands().primary() : number());
                tokens.expect(":");
                patterns.add(pattern());
            }
            if (!tokens.skip(",")) {
                break;
            }
        }
        tokens.expect("}");
        return new Pattern.Mapping(keys, patterns, rest);
    }

    private Pattern type(Expression type) throws PythonSyntaxException {
        List<Pattern> patterns = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        List<Pattern> attributePatterns = new ArrayList<>();
        while (!tokens.at(")")) {
            if (tokens.atIdentifier() && tokens.peek(1).is("=")) {
                attributes.add(tokens.identifier());
                tokens.expect("=");
                attributePatterns.add(pattern());
            } else if (attributes.isEmpty()) {
                patterns.add(pattern());
            } else {
                throw tokens.error("a positional pattern follows a keyword pattern");
            }
            if (!tokens.skip(",")) {
                break;
            }
        }
        tokens.expect(")");
        return new Pattern.ClassPattern(type, patterns, attributes, attributePatterns);
    }
}

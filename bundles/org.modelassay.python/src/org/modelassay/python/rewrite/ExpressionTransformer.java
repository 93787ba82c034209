/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.rewrite;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.ast.Argument;
import org.modelassay.python.ast.Arguments;
import org.modelassay.python.ast.Comprehension;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;
import org.modelassay.python.ast.Pattern;
import org.modelassay.python.ast.TypeParameter;

/** Rebuilds expressions, parameters and patterns; the part of {@link TreeTransformer} that knows no statements. */
public class ExpressionTransformer {

    /** Creates a transformer that changes nothing. */
    protected ExpressionTransformer() {
        // subclasses change things
    }

    /**
     * What replaces an expression: by default itself, rebuilt.
     *
     * @param expression an expression, target, or part of an f-string
     * @return the expression in its place
     */
    public Expression expression(Expression expression) {
        return rebuild(expression);
    }

    /**
     * What replaces a name that is not an expression: of a function or class, of a parameter, after {@code except ...
     * as}, {@code global} and {@code nonlocal}, captured by a pattern.
     *
     * @param name the name
     * @return the name in its place
     */
    protected String name(String name) {
        return name;
    }

    /**
     * What replaces a keyword argument of a call or class: by default its value is transformed.
     *
     * @param keyword the argument
     * @return the argument in its place
     */
    protected Keyword keyword(Keyword keyword) {
        return new Keyword(keyword.name(), expression(keyword.value()));
    }

    /**
     * Rebuilds an expression from its transformed parts.
     *
     * @param expression an expression
     * @return an expression of the same kind
     */
    protected final Expression rebuild(Expression expression) {
        return switch (expression) {
        case Expression.BoolOp e -> new Expression.BoolOp(e.operator(), expressions(e.values()));
        case Expression.NamedExpression e -> new Expression.NamedExpression(nameOf(e.target()), expression(e.value()));
        case Expression.BinaryOperation e -> new Expression.BinaryOperation(expression(e.left()), e.operator(),
                expression(e.right()));
        case Expression.UnaryOperation e -> new Expression.UnaryOperation(e.operator(), expression(e.operand()));
        case Expression.Lambda e -> new Expression.Lambda(arguments(e.arguments()), expression(e.body()));
        case Expression.Conditional e -> {
            Expression body = expression(e.body());
            yield new Expression.Conditional(expression(e.test()), body, expression(e.orElse()));
        }
        case Expression.Await e -> new Expression.Await(expression(e.value()));
        case Expression.Yield e -> new Expression.Yield(optional(e.value()));
        case Expression.YieldFrom e -> new Expression.YieldFrom(expression(e.value()));
        case Expression.Comparison e -> new Expression.Comparison(expression(e.left()), e.operators(),
                expressions(e.comparators()));
        case Expression.Call e -> new Expression.Call(expression(e.function()), expressions(e.arguments()),
                keywords(e.keywords()));
        case Expression.FormattedString e -> formatted(e);
        case Expression.FormattedValue e -> {
            Expression.FormattedString specification = e.specification();
            yield new Expression.FormattedValue(expression(e.value()), e.conversion(),
                    specification == null ? null : formatted(specification));
        }
        case Expression.Attribute e -> new Expression.Attribute(expression(e.value()), e.name());
        case Expression.Subscript e -> new Expression.Subscript(expression(e.value()), expression(e.index()));
        case Expression.Starred e -> new Expression.Starred(expression(e.value()));
        case Expression.Slice e -> new Expression.Slice(optional(e.lower()), optional(e.upper()), optional(e.step()));
        default -> display(expression);
        };
    }

    private Expression display(Expression expression) {
        return switch (expression) {
        case Expression.DictDisplay e -> new Expression.DictDisplay(e.items().stream()
                .map(item -> new Expression.DictItem(optional(item.key()), expression(item.value()))).toList());
        case Expression.SetDisplay e -> new Expression.SetDisplay(expressions(e.elements()));
        case Expression.ListDisplay e -> new Expression.ListDisplay(expressions(e.elements()));
        case Expression.TupleDisplay e -> new Expression.TupleDisplay(expressions(e.elements()));
        case Expression.ListComprehension e -> new Expression.ListComprehension(expression(e.element()),
                generators(e.generators()));
        case Expression.SetComprehension e -> new Expression.SetComprehension(expression(e.element()),
                generators(e.generators()));
        case Expression.GeneratorExpression e -> new Expression.GeneratorExpression(expression(e.element()),
                generators(e.generators()));
        case Expression.DictComprehension e -> new Expression.DictComprehension(expression(e.key()),
                expression(e.value()), generators(e.generators()));
        default -> expression;
        };
    }

    private Expression.FormattedString formatted(Expression.FormattedString e) {
        return new Expression.FormattedString(expressions(e.values()));
    }

    /**
     * Transforms expressions one by one.
     *
     * @param expressions the expressions
     * @return as many expressions
     */
    protected final List<Expression> expressions(List<Expression> expressions) {
        return expressions.stream().map(this::expression).toList();
    }

    /**
     * Transforms an expression that may be absent.
     *
     * @param expression the expression or {@code null}
     * @return {@code null} for {@code null}
     */
    protected final @Nullable Expression optional(@Nullable Expression expression) {
        return expression == null ? null : expression(expression);
    }

    /**
     * Transforms a name where only a name can be.
     *
     * @param name the name
     * @return the name in its place
     * @throws IllegalStateException if {@link #expression} makes something else of it
     */
    protected final Expression.Name nameOf(Expression.Name name) {
        if (expression(name) instanceof Expression.Name replaced) {
            return replaced;
        }
        throw new IllegalStateException("Only a name can stand here: " + name);
    }

    /**
     * Transforms keyword arguments.
     *
     * @param keywords the arguments
     * @return as many arguments
     */
    protected final List<Keyword> keywords(List<Keyword> keywords) {
        return keywords.stream().map(this::keyword).toList();
    }

    /**
     * Transforms the parameters of a function: names, annotations and defaults.
     *
     * @param arguments the parameters
     * @return the parameters in their place
     */
    protected Arguments arguments(Arguments arguments) {
        return new Arguments(parameters(arguments.positionalOnly()), parameters(arguments.positional()),
                expressions(arguments.defaults()), parameter(arguments.variable()),
                parameters(arguments.keywordOnly()),
                arguments.keywordDefaults().stream()
                        .map(each -> new Arguments.KeywordDefault(optional(each.value()))).toList(),
                parameter(arguments.variableKeyword()));
    }

    private List<Argument> parameters(List<Argument> arguments) {
        return arguments.stream().map(each -> new Argument(name(each.name()), optional(each.annotation()))).toList();
    }

    private @Nullable Argument parameter(@Nullable Argument argument) {
        return argument == null ? null : new Argument(name(argument.name()), optional(argument.annotation()));
    }

    private List<Comprehension> generators(List<Comprehension> generators) {
        return generators.stream().map(each -> new Comprehension(expression(each.target()),
                expression(each.iterable()), expressions(each.conditions()), each.asynchronous())).toList();
    }

    /**
     * Transforms type parameters.
     *
     * @param parameters the type parameters
     * @return as many type parameters
     */
    protected final List<TypeParameter> typeParameters(List<TypeParameter> parameters) {
        return parameters.stream()
                .map(each -> new TypeParameter(each.kind(), name(each.name()), optional(each.bound()))).toList();
    }

    /**
     * Transforms a pattern: the expressions and captured names in it.
     *
     * @param pattern the pattern
     * @return a pattern of the same kind
     */
    protected final Pattern pattern(Pattern pattern) {
        return switch (pattern) {
        case Pattern.Value p -> new Pattern.Value(expression(p.value()));
        case Pattern.Singleton p -> p;
        case Pattern.Sequence p -> new Pattern.Sequence(patterns(p.patterns()));
        case Pattern.Mapping p -> new Pattern.Mapping(expressions(p.keys()), patterns(p.patterns()),
                captured(p.rest()));
        case Pattern.ClassPattern p -> new Pattern.ClassPattern(expression(p.type()), patterns(p.patterns()),
                p.attributes(), patterns(p.attributePatterns()));
        case Pattern.Star p -> new Pattern.Star(captured(p.name()));
        case Pattern.As p -> {
            Pattern inner = p.pattern();
            yield new Pattern.As(inner == null ? null : pattern(inner), captured(p.name()));
        }
        case Pattern.Or p -> new Pattern.Or(patterns(p.patterns()));
        };
    }

    private List<Pattern> patterns(List<Pattern> patterns) {
        return patterns.stream().map(this::pattern).toList();
    }

    private @Nullable String captured(@Nullable String name) {
        return name == null ? null : name(name);
    }
}

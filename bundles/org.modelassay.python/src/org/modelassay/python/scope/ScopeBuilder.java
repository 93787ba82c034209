/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.ast.Alias;
import org.modelassay.python.ast.Argument;
import org.modelassay.python.ast.Arguments;
import org.modelassay.python.ast.Comprehension;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Node;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.ast.TypeParameter;
import org.modelassay.python.rewrite.TreeTransformer;

/** Walks a program by its transformer, keeps nothing of the rebuilt tree, and notes who binds and who uses what. */
final class ScopeBuilder extends TreeTransformer {

    private final Map<Node, Scope> opened = new IdentityHashMap<>();
    private final Map<Node, Scope> seen = new IdentityHashMap<>();
    private Scope current = new Scope(Scope.Kind.MODULE, "", null);

    Scopes build(Module program) {
        Scope module = current;
        declarations(program.body());
        module(program);
        return new Scopes(module, opened, seen);
    }

    /** Opens a scope, in which {@code inside} runs. */
    private void open(Scope.Kind kind, String name, @Nullable Node node, Runnable inside) {
        Scope outer = current;
        current = new Scope(kind, name, outer);
        if (node != null) {
            opened.put(node, current);
        }
        inside.run();
        current = outer;
    }

    @Override
    protected List<Statement> statement(Statement statement) {
        switch (statement) {
        case Statement.FunctionDefinition s -> function(s);
        case Statement.ClassDefinition s -> classDefinition(s);
        case Statement.Assign s -> {
            expression(s.value());
            s.targets().forEach(this::target);
        }
        case Statement.AugmentedAssign s -> {
            expression(s.value());
            target(s.target());
        }
        case Statement.AnnotatedAssign s -> {
            expression(s.annotation());
            optional(s.value());
            target(s.target());
        }
        case Statement.Delete s -> s.targets().forEach(this::target);
        case Statement.For s -> {
            expression(s.iterable());
            target(s.target());
            block(s.body());
            block(s.orElse());
        }
        case Statement.With s -> {
            s.items().forEach(item -> {
                expression(item.context());
                Expression target = item.target();
                if (target != null) {
                    target(target);
                }
            });
            block(s.body());
        }
        case Statement.TypeAlias s -> {
            target(s.name());
            generic(s.typeParameters(), s.name().id(), () -> expression(s.value()));
        }
        case Statement.Global _,Statement.Nonlocal _ -> {
            // declared when the scope was opened
        }
        default -> rebuild(statement);
        }
        return List.of(statement);
    }

    private void function(Statement.FunctionDefinition s) {
        current.bind(s.name());
        expressions(s.decorators());
        defaults(s.arguments());
        generic(s.typeParameters(), s.name(), () -> {
            annotations(s.arguments());
            optional(s.returns());
            open(Scope.Kind.FUNCTION, s.name(), s, () -> {
                bindParameters(s.arguments());
                declarations(s.body());
                block(s.body());
            });
        });
    }

    private void classDefinition(Statement.ClassDefinition s) {
        current.bind(s.name());
        expressions(s.decorators());
        generic(s.typeParameters(), s.name(), () -> {
            expressions(s.bases());
            keywords(s.keywords());
            open(Scope.Kind.CLASS, s.name(), s, () -> {
                declarations(s.body());
                block(s.body());
            });
        });
    }

    private void generic(List<TypeParameter> parameters, String name, Runnable inside) {
        if (parameters.isEmpty()) {
            inside.run();
            return;
        }
        open(Scope.Kind.TYPE_PARAMETERS, name, null, () -> {
            parameters.forEach(each -> current.bind(each.name()));
            parameters.forEach(each -> optional(each.bound()));
            inside.run();
        });
    }

    @Override
    public Expression expression(Expression expression) {
        switch (expression) {
        case Expression.Name name -> {
            seen.put(name, current);
            current.refer(name.id());
        }
        case Expression.NamedExpression e -> {
            seen.put(e.target(), current);
            current.bindOutside(e.target().id());
            expression(e.value());
        }
        case Expression.Lambda e -> {
            defaults(e.arguments());
            open(Scope.Kind.LAMBDA, "", e, () -> {
                bindParameters(e.arguments());
                expression(e.body());
            });
        }
        case Expression.ListComprehension e -> comprehension(e, e.generators(), List.of(e.element()));
        case Expression.SetComprehension e -> comprehension(e, e.generators(), List.of(e.element()));
        case Expression.GeneratorExpression e -> comprehension(e, e.generators(), List.of(e.element()));
        case Expression.DictComprehension e -> comprehension(e, e.generators(), List.of(e.key(), e.value()));
        default -> rebuild(expression);
        }
        return expression;
    }

    private void comprehension(Expression e, List<Comprehension> generators, List<Expression> elements) {
        expression(generators.getFirst().iterable());
        open(Scope.Kind.COMPREHENSION, "", e, () -> {
            for (int i = 0; i < generators.size(); i++) {
                Comprehension generator = generators.get(i);
                target(generator.target());
                if (i > 0) {
                    expression(generator.iterable());
                }
                expressions(generator.conditions());
            }
            expressions(elements);
        });
    }

    private void target(Expression target) {
        switch (target) {
        case Expression.Name name -> {
            seen.put(name, current);
            current.bind(name.id());
        }
        case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::target);
        case Expression.ListDisplay list -> list.elements().forEach(this::target);
        case Expression.Starred starred -> target(starred.value());
        default -> expression(target);
        }
    }

    @Override
    protected String name(String name) {
        current.bind(name);
        return name;
    }

    @Override
    protected Alias alias(Alias alias) {
        String as = alias.asName();
        if (as != null) {
            current.bind(as);
        } else if (!alias.name().equals("*")) {
            int dot = alias.name().indexOf('.');
            current.bind(dot < 0 ? alias.name() : alias.name().substring(0, dot));
        }
        return alias;
    }

    private void bindParameters(Arguments arguments) {
        arguments.positionalOnly().forEach(each -> current.parameter(each.name()));
        arguments.positional().forEach(each -> current.parameter(each.name()));
        arguments.keywordOnly().forEach(each -> current.parameter(each.name()));
        Argument variable = arguments.variable();
        if (variable != null) {
            current.parameter(variable.name());
        }
        Argument variableKeyword = arguments.variableKeyword();
        if (variableKeyword != null) {
            current.parameter(variableKeyword.name());
        }
    }

    private void defaults(Arguments arguments) {
        expressions(arguments.defaults());
        arguments.keywordDefaults().forEach(each -> optional(each.value()));
    }

    private void annotations(Arguments arguments) {
        arguments.positionalOnly().forEach(each -> optional(each.annotation()));
        arguments.positional().forEach(each -> optional(each.annotation()));
        arguments.keywordOnly().forEach(each -> optional(each.annotation()));
        Argument variable = arguments.variable();
        if (variable != null) {
            optional(variable.annotation());
        }
        Argument variableKeyword = arguments.variableKeyword();
        if (variableKeyword != null) {
            optional(variableKeyword.annotation());
        }
    }

    /** Declarations hold for the whole scope, so they are known before the first binding. */
    private void declarations(List<Statement> body) {
        Scope scope = current;
        new Declarations(scope).declare(body);
    }
}

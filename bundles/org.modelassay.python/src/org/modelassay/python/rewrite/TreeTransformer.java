/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.rewrite;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.ast.Alias;
import org.modelassay.python.ast.ExceptHandler;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.MatchCase;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.ast.WithItem;

/**
 * Rebuilds a program; every statement passes through {@link #statement}, every expression through {@link #expression}.
 *
 * <p>A subclass overrides what it changes and calls the method of this class to go on below a node. Nodes are visited
 * in the order of the source, except that a function's decorators come before its parameters and body.
 */
public class TreeTransformer extends ExpressionTransformer {

    /** Creates a transformer that changes nothing. */
    public TreeTransformer() {
        // subclasses change things
    }

    /**
     * Rebuilds a program.
     *
     * @param module the program
     * @return the transformed program
     */
    public Module module(Module module) {
        return new Module(block(module.body()));
    }

    /**
     * Rebuilds the statements of a block.
     *
     * @param body the statements
     * @return what replaces them
     */
    protected List<Statement> block(List<Statement> body) {
        List<Statement> rebuilt = new ArrayList<>(body.size());
        for (Statement each : body) {
            rebuilt.addAll(statement(each));
        }
        return rebuilt;
    }

    /**
     * What replaces a statement: by default itself, rebuilt.
     *
     * @param statement a statement
     * @return none, one or several statements; a block must not become empty
     */
    protected List<Statement> statement(Statement statement) {
        return List.of(rebuild(statement));
    }

    /**
     * The name of an import, with what it is bound to.
     *
     * @param alias the alias
     * @return what replaces it: by default itself
     */
    protected Alias alias(Alias alias) {
        return alias;
    }

    /**
     * Rebuilds a statement from its transformed parts.
     *
     * @param statement a statement
     * @return a statement of the same kind
     */
    protected final Statement rebuild(Statement statement) {
        return switch (statement) {
        case Statement.FunctionDefinition s -> function(s);
        case Statement.ClassDefinition s -> new Statement.ClassDefinition(name(s.name()), expressions(s.bases()),
                keywords(s.keywords()), block(s.body()), expressions(s.decorators()),
                typeParameters(s.typeParameters()));
        case Statement.For s -> new Statement.For(expression(s.target()), expression(s.iterable()), block(s.body()),
                block(s.orElse()), s.asynchronous());
        case Statement.While s -> new Statement.While(expression(s.test()), block(s.body()), block(s.orElse()));
        case Statement.If s -> new Statement.If(expression(s.test()), block(s.body()), block(s.orElse()));
        case Statement.With s -> new Statement.With(s.items().stream().map(this::item).toList(), block(s.body()),
                s.asynchronous());
        case Statement.Match s -> new Statement.Match(expression(s.subject()),
                s.cases().stream().map(this::matchCase).toList());
        case Statement.Try s -> new Statement.Try(block(s.body()), s.handlers().stream().map(this::handler).toList(),
                block(s.orElse()), block(s.finalBody()), s.group());
        default -> simple(statement);
        };
    }

    private Statement function(Statement.FunctionDefinition s) {
        List<Expression> decorators = expressions(s.decorators());
        return new Statement.FunctionDefinition(name(s.name()), arguments(s.arguments()), block(s.body()), decorators,
                optional(s.returns()), typeParameters(s.typeParameters()), s.asynchronous());
    }

    private Statement simple(Statement statement) {
        return switch (statement) {
        case Statement.Return s -> new Statement.Return(optional(s.value()));
        case Statement.Delete s -> new Statement.Delete(expressions(s.targets()));
        case Statement.Assign s -> new Statement.Assign(expressions(s.targets()), expression(s.value()));
        case Statement.AugmentedAssign s -> new Statement.AugmentedAssign(expression(s.target()), s.operator(),
                expression(s.value()));
        case Statement.AnnotatedAssign s -> new Statement.AnnotatedAssign(expression(s.target()),
                expression(s.annotation()), optional(s.value()), s.simple());
        case Statement.TypeAlias s -> new Statement.TypeAlias(nameOf(s.name()), typeParameters(s.typeParameters()),
                expression(s.value()));
        case Statement.Raise s -> new Statement.Raise(optional(s.exception()), optional(s.cause()));
        case Statement.Assert s -> new Statement.Assert(expression(s.test()), optional(s.message()));
        case Statement.Import s -> new Statement.Import(s.names().stream().map(this::alias).toList());
        case Statement.ImportFrom s ->
                new Statement.ImportFrom(s.module(), s.names().stream().map(this::alias).toList(),
                        s.level());
        case Statement.Global s -> new Statement.Global(s.names().stream().map(this::name).toList());
        case Statement.Nonlocal s -> new Statement.Nonlocal(s.names().stream().map(this::name).toList());
        case Statement.ExpressionStatement s -> new Statement.ExpressionStatement(expression(s.value()));
        default -> statement;
        };
    }

    private WithItem item(WithItem item) {
        return new WithItem(expression(item.context()), optional(item.target()));
    }

    private MatchCase matchCase(MatchCase each) {
        return new MatchCase(pattern(each.pattern()), optional(each.guard()), block(each.body()));
    }

    private ExceptHandler handler(ExceptHandler handler) {
        Expression type = optional(handler.type());
        String bound = handler.name();
        return new ExceptHandler(type, bound == null ? null : name(bound), block(handler.body()));
    }
}

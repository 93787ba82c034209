/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. */
public sealed interface Statement extends Node {

    /**
     * A function.
     *
     * @param name           its name
     * @param arguments      its parameters
     * @param body           its statements
     * @param decorators     its decorators
     * @param returns        the annotation of its result, {@code null} for none
     * @param typeParameters its type parameters
     * @param asynchronous   whether it is a coroutine
     */
    record FunctionDefinition(String name, Arguments arguments, List<Statement> body, List<Expression> decorators,
            @Nullable Expression returns, List<TypeParameter> typeParameters, boolean asynchronous)
            implements
                Statement {

        /** Copies the lists. */
        public FunctionDefinition {
            body = List.copyOf(body);
            decorators = List.copyOf(decorators);
            typeParameters = List.copyOf(typeParameters);
        }
    }

    /**
     * A class.
     *
     * @param name           its name
     * @param bases          its bases
     * @param keywords       its keyword arguments
     * @param body           its statements
     * @param decorators     its decorators
     * @param typeParameters its type parameters
     */
    record ClassDefinition(String name, List<Expression> bases, List<Keyword> keywords, List<Statement> body,
            List<Expression> decorators, List<TypeParameter> typeParameters) implements Statement {

        /** Copies the lists. */
        public ClassDefinition {
            bases = List.copyOf(bases);
            keywords = List.copyOf(keywords);
            body = List.copyOf(body);
            decorators = List.copyOf(decorators);
            typeParameters = List.copyOf(typeParameters);
        }
    }

    /**
     * {@code return}.
     *
     * @param value the result, {@code null} for none
     */
    record Return(@Nullable Expression value) implements Statement {
    }

    /**
     * {@code del}.
     *
     * @param targets what is deleted
     */
    record Delete(List<Expression> targets) implements Statement {

        /** Copies the lists. */
        public Delete {
            targets = List.copyOf(targets);
        }
    }

    /**
     * An assignment.
     *
     * @param targets one or more targets
     * @param value   the value
     */
    record Assign(List<Expression> targets, Expression value) implements Statement {

        /** Copies the lists. */
        public Assign {
            targets = List.copyOf(targets);
        }
    }

    /**
     * An assignment with an operator.
     *
     * @param target   the target
     * @param operator the operator
     * @param value    the operand
     */
    record AugmentedAssign(Expression target, BinaryOperator operator, Expression value) implements Statement {
    }

    /**
     * An annotated target, with or without a value.
     *
     * @param target     the target
     * @param annotation its annotation
     * @param value      the value, {@code null} for none
     * @param simple     whether the target is a name without parentheses
     */
    record AnnotatedAssign(Expression target, Expression annotation, @Nullable Expression value, boolean simple)
            implements
                Statement {
    }

    /**
     * {@code type name = value}.
     *
     * @param name           the name
     * @param typeParameters its type parameters
     * @param value          the type
     */
    record TypeAlias(Expression.Name name, List<TypeParameter> typeParameters, Expression value) implements Statement {

        /** Copies the lists. */
        public TypeAlias {
            typeParameters = List.copyOf(typeParameters);
        }
    }

    /**
     * A loop over an iterable.
     *
     * @param target       what each element is assigned to
     * @param iterable     the iterable
     * @param body         its statements
     * @param orElse       what follows a loop without break
     * @param asynchronous whether it is asynchronous
     */
    record For(Expression target, Expression iterable, List<Statement> body, List<Statement> orElse,
            boolean asynchronous) implements Statement {

        /** Copies the lists. */
        public For {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }
    }

    /**
     * A loop with a condition.
     *
     * @param test   the condition
     * @param body   its statements
     * @param orElse what follows a loop without break
     */
    record While(Expression test, List<Statement> body, List<Statement> orElse) implements Statement {

        /** Copies the lists. */
        public While {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }
    }

    /**
     * A condition.
     *
     * @param test   the condition
     * @param body   the statements when it holds
     * @param orElse the statements when it does not
     */
    record If(Expression test, List<Statement> body, List<Statement> orElse) implements Statement {

        /** Copies the lists. */
        public If {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }
    }

    /**
     * A block with context managers.
     *
     * @param items        the context managers
     * @param body         its statements
     * @param asynchronous whether it is asynchronous
     */
    record With(List<WithItem> items, List<Statement> body, boolean asynchronous) implements Statement {

        /** Copies the lists. */
        public With {
            items = List.copyOf(items);
            body = List.copyOf(body);
        }
    }

    /**
     * A match over patterns.
     *
     * @param subject what is matched
     * @param cases   the cases in order
     */
    record Match(Expression subject, List<MatchCase> cases) implements Statement {

        /** Copies the lists. */
        public Match {
            cases = List.copyOf(cases);
        }
    }

    /**
     * {@code raise}.
     *
     * @param exception what is raised, {@code null} for the current exception
     * @param cause     its cause, {@code null} for none
     */
    record Raise(@Nullable Expression exception, @Nullable Expression cause) implements Statement {
    }

    /**
     * {@code try}.
     *
     * @param body      the guarded statements
     * @param handlers  the handlers
     * @param orElse    what follows without an exception
     * @param finalBody what follows in any case
     * @param group     whether the handlers are of exception groups, {@code except*}
     */
    record Try(List<Statement> body, List<ExceptHandler> handlers, List<Statement> orElse, List<Statement> finalBody,
            boolean group) implements Statement {

        /** Copies the lists. */
        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            orElse = List.copyOf(orElse);
            finalBody = List.copyOf(finalBody);
        }
    }

    /**
     * {@code assert}.
     *
     * @param test    the condition
     * @param message the message, {@code null} for none
     */
    record Assert(Expression test, @Nullable Expression message) implements Statement {
    }

    /**
     * {@code import}.
     *
     * @param names the modules
     */
    record Import(List<Alias> names) implements Statement {

        /** Copies the lists. */
        public Import {
            names = List.copyOf(names);
        }
    }

    /**
     * {@code from module import}.
     *
     * @param module the module, {@code null} for a package itself
     * @param names  the names
     * @param level  how many leading dots
     */
    record ImportFrom(@Nullable String module, List<Alias> names, int level) implements Statement {

        /** Copies the lists. */
        public ImportFrom {
            names = List.copyOf(names);
        }
    }

    /**
     * {@code global}.
     *
     * @param names the names
     */
    record Global(List<String> names) implements Statement {

        /** Copies the lists. */
        public Global {
            names = List.copyOf(names);
        }
    }

    /**
     * {@code nonlocal}.
     *
     * @param names the names
     */
    record Nonlocal(List<String> names) implements Statement {

        /** Copies the lists. */
        public Nonlocal {
            names = List.copyOf(names);
        }
    }

    /**
     * An expression on its own.
     *
     * @param value the expression
     */
    record ExpressionStatement(Expression value) implements Statement {
    }

    /** {@code pass}. */
    record Pass() implements Statement {
    }

    /** {@code break}. */
    record Break() implements Statement {
    }

    /** {@code continue}. */
    record Continue() implements Statement {
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.List;

import org.modelassay.python.ast.ExceptHandler;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.MatchCase;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.ast.WithItem;

/** Writes blocks of statements. */
final class StatementWriter {

    private final StringBuilder out;
    private final ExpressionWriter expressions;
    private final SimpleStatementWriter simple;
    private int depth;

    StatementWriter(StringBuilder out, ExpressionWriter expressions) {
        this.out = out;
        this.expressions = expressions;
        this.simple = new SimpleStatementWriter(out, expressions);
    }

    /** Begins a new line with the indentation of the block. */
    private StringBuilder line(String text) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        return out.append("    ".repeat(depth)).append(text);
    }

    /** Writes statements, the first as a docstring if it is one and may be. */
    void body(List<Statement> body, boolean documented) {
        int first = 0;
        if (documented && !body.isEmpty() && body
                .getFirst() instanceof Statement.ExpressionStatement(Expression.Constant(Literal.Text(String text, boolean unicode)))) {
            line(unicode ? "u" : "").append(Quotes.minimal(text, Quotes.TRIPLE, false).text());
            first = 1;
        }
        for (Statement statement : body.subList(first, body.size())) {
            write(statement);
        }
    }

    private void block(List<Statement> body, boolean documented) {
        out.append(':');
        depth++;
        body(body, documented);
        depth--;
    }

    private void block(String head, List<Statement> body) {
        if (!body.isEmpty()) {
            line(head);
            block(body, false);
        }
    }

    private void write(Statement statement) {
        switch (statement) {
        case Statement.FunctionDefinition function -> function(function);
        case Statement.ClassDefinition type -> type(type);
        case Statement.If condition -> condition(condition);
        case Statement.For loop -> loop(loop);
        case Statement.While(Expression test, List<Statement> body, List<Statement> orElse) -> {
            line("while ");
            expressions.write(test);
            block(body, false);
            block("else", orElse);
        }
        case Statement.Try guard -> guard(guard);
        case Statement.With with -> with(with);
        case Statement.Match match -> match(match);
        default -> {
            line("");
            simple.write(statement);
        }
        }
    }

    private void decorators(List<Expression> decorators) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        for (Expression decorator : decorators) {
            line("@");
            expressions.write(decorator);
        }
    }

    private void function(Statement.FunctionDefinition function) {
        decorators(function.decorators());
        line(function.asynchronous() ? "async def " : "def ").append(function.name());
        simple.typeParameters(function.typeParameters());
        out.append('(');
        new ArgumentsWriter(out, expressions).write(function.arguments());
        out.append(')');
        expressions.writeIfPresent(" -> ", function.returns());
        block(function.body(), true);
    }

    private void type(Statement.ClassDefinition type) {
        decorators(type.decorators());
        line("class ").append(type.name());
        simple.typeParameters(type.typeParameters());
        if (!type.bases().isEmpty() || !type.keywords().isEmpty()) {
            out.append('(');
            expressions.arguments(type.bases(), type.keywords());
            out.append(')');
        }
        block(type.body(), true);
    }

    private void condition(Statement.If first) {
        Statement.If condition = first;
        line("if ");
        expressions.write(condition.test());
        block(condition.body(), false);
        while (condition.orElse().size() == 1 && condition.orElse().getFirst() instanceof Statement.If next) {
            condition = next;
            line("elif ");
            expressions.write(condition.test());
            block(condition.body(), false);
        }
        block("else", condition.orElse());
    }

    private void loop(Statement.For loop) {
        line(loop.asynchronous() ? "async for " : "for ");
        expressions.write(loop.target(), Precedence.TUPLE);
        out.append(" in ");
        expressions.write(loop.iterable());
        block(loop.body(), false);
        block("else", loop.orElse());
    }

    private void guard(Statement.Try guard) {
        line("try");
        block(guard.body(), false);
        for (ExceptHandler handler : guard.handlers()) {
            line(guard.group() ? "except*" : "except");
            expressions.writeIfPresent(" ", handler.type());
            if (handler.name() != null) {
                out.append(" as ").append(handler.name());
            }
            block(handler.body(), false);
        }
        block("else", guard.orElse());
        block("finally", guard.finalBody());
    }

    private void with(Statement.With with) {
        line(with.asynchronous() ? "async with " : "with ");
        String separator = "";
        for (WithItem item : with.items()) {
            out.append(separator);
            expressions.write(item.context());
            expressions.writeIfPresent(" as ", item.target());
            separator = ", ";
        }
        block(with.body(), false);
    }

    private void match(Statement.Match match) {
        line("match ");
        expressions.write(match.subject());
        out.append(':');
        depth++;
        for (MatchCase each : match.cases()) {
            line("case ");
            new PatternWriter(out, expressions).write(each.pattern(), Precedence.TEST);
            expressions.writeIfPresent(" if ", each.guard());
            block(each.body(), false);
        }
        depth--;
    }
}

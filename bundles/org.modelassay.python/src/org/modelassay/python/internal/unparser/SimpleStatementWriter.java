/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.util.List;

import org.modelassay.python.ast.Alias;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.ast.TypeParameter;

/** Writes statements that fit on one line, without the indentation. */
final class SimpleStatementWriter {

    private final StringBuilder out;
    private final ExpressionWriter expressions;

    SimpleStatementWriter(StringBuilder out, ExpressionWriter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void write(Statement statement) {
        switch (statement) {
        case Statement.ExpressionStatement(Expression value) -> expressions.write(value, Precedence.YIELD);
        case Statement.Assign(List<Expression> targets, Expression value) -> {
            for (Expression target : targets) {
                expressions.write(target, Precedence.TUPLE);
                out.append(" = ");
            }
            expressions.write(value);
        }
        case Statement.AugmentedAssign assign -> {
            expressions.write(assign.target());
            out.append(' ').append(assign.operator().symbol()).append("= ");
            expressions.write(assign.value());
        }
        case Statement.AnnotatedAssign assign -> annotated(assign);
        case Statement.Return result -> {
            out.append("return");
            expressions.writeIfPresent(" ", result.value());
        }
        case Statement.Delete(List<Expression> targets) -> {
            out.append("del ");
            expressions.arguments(targets, List.of());
        }
        case Statement.Raise raise -> {
            out.append("raise");
            expressions.writeIfPresent(" ", raise.exception());
            expressions.writeIfPresent(" from ", raise.cause());
        }
        case Statement.Assert assertion -> {
            out.append("assert ");
            expressions.write(assertion.test());
            expressions.writeIfPresent(", ", assertion.message());
        }
        case Statement.Global(List<String> names) -> out.append("global ").append(String.join(", ", names));
        case Statement.Nonlocal(List<String> names) -> out.append("nonlocal ").append(String.join(", ", names));
        case Statement.Import(List<Alias> names) -> {
            out.append("import ");
            aliases(names);
        }
        case Statement.ImportFrom imported -> {
            out.append("from ").repeat(".", imported.level());
            out.append(imported.module() == null ? "" : imported.module()).append(" import ");
            aliases(imported.names());
        }
        case Statement.TypeAlias alias -> {
            out.append("type ").append(alias.name().id());
            typeParameters(alias.typeParameters());
            out.append(" = ");
            expressions.write(alias.value());
        }
        case Statement.Pass _ -> out.append("pass");
        case Statement.Break _ -> out.append("break");
        case Statement.Continue _ -> out.append("continue");
        default -> throw new IllegalArgumentException("Not a simple statement: " + statement);
        }
    }

    private void annotated(Statement.AnnotatedAssign assign) {
        boolean enclosed = !assign.simple() && assign.target() instanceof Expression.Name;
        out.append(enclosed ? "(" : "");
        expressions.write(assign.target());
        out.append(enclosed ? "): " : ": ");
        expressions.write(assign.annotation());
        expressions.writeIfPresent(" = ", assign.value());
    }

    private void aliases(List<Alias> names) {
        String separator = "";
        for (Alias alias : names) {
            out.append(separator).append(alias.name());
            if (alias.asName() != null) {
                out.append(" as ").append(alias.asName());
            }
            separator = ", ";
        }
    }

    void typeParameters(List<TypeParameter> parameters) {
        String separator = "[";
        for (TypeParameter parameter : parameters) {
            out.append(separator).append(switch (parameter.kind()) {
            case TYPE -> "";
            case TUPLE -> "*";
            case PARAMETERS -> "**";
            }).append(parameter.name());
            expressions.writeIfPresent(": ", parameter.bound());
            separator = ", ";
        }
        out.append(parameters.isEmpty() ? "" : "]");
    }
}

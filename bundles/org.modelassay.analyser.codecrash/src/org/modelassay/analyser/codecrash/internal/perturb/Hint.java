/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.ParsedModule;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.literal.LiteralEvaluator;
import org.modelassay.python.literal.NotALiteralException;
import org.modelassay.python.literal.PythonValue;
import org.modelassay.python.rewrite.TreeTransformer;

/**
 * MHC: one comment that gives a wrong result, or for input questions a wrong call.
 */
final class Hint implements Perturbation {

    private static final int ATTEMPTS = 20;

    private final Python python;
    private final Task task;
    private final WrongValues values;

    Hint(Python python, Task task, WrongValues values) {
        this.python = python;
        this.task = task;
        this.values = values;
    }

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Expression right = python.parseExpression(task == Task.OUTPUT ? question.output() : question.functionCall());
        Optional<Expression> wrong = wrong(question, right, random);
        if (wrong.isEmpty()) {
            return new Perturbed.Unchanged(task == Task.OUTPUT ? "the output is not a literal"
                    : "the call has no argument that could be changed");
        }
        ParsedModule parsed = python.parse(question.code());
        Comments.CodeLines lines = new Comments.CodeLines(question.code());
        Optional<Statement.FunctionDefinition> function = function(parsed, question.functionName());
        if (function.isEmpty()) {
            return new Perturbed.Unchanged("the function is not at the top level of the program");
        }
        String value = python.unparse(wrong.get());
        if (task == Task.INPUT) {
            lines.append(lines.find(parsed.source().span(function.get()).start().line(), Set.of("def ", "async def ")),
                    "    # The function call is " + value);
        } else {
            hintAtReturn(parsed, function.get(), lines, "# The return value is " + value);
        }
        return new Perturbed.Changed(question.withCode(lines.text()));
    }

    private Optional<Expression> wrong(Question question, Expression right, RandomGenerator random) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<Expression> wrong = values.propose(question, right, random)
                    .filter(value -> task == Task.INPUT ? isOtherCall(question, right, value) : differs(right, value));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static boolean isOtherCall(Question question, Expression right, Expression wrong) {
        return !wrong.equals(right) && wrong instanceof Expression.Call(Expression.Name(String name), var _, var _)
                && name.equals(question.functionName());
    }

    private static boolean differs(Expression right, Expression wrong) {
        try {
            PythonValue value = new LiteralEvaluator().evaluate(right);
            return !value.equals(new LiteralEvaluator().evaluate(wrong));
        } catch (NotALiteralException _) {
            return false;
        }
    }

    private static Optional<Statement.FunctionDefinition> function(ParsedModule parsed, String name) {
        return parsed.module().body().stream().filter(Statement.FunctionDefinition.class::isInstance)
                .map(Statement.FunctionDefinition.class::cast).filter(each -> each.name().equals(name)).findFirst();
    }

    /** At the only return of the function, or on a line of its own after the program. */
    private static void hintAtReturn(ParsedModule parsed, Statement.FunctionDefinition function,
            Comments.CodeLines lines, String comment) {
        List<Statement> returns = new ArrayList<>();
        new TreeTransformer() {
            @Override
            protected List<Statement> statement(Statement statement) {
                if (statement instanceof Statement.Return) {
                    returns.add(statement);
                }
                return statement != function && statement instanceof Statement.FunctionDefinition ? List.of(statement)
                        : super.statement(statement);
            }

            void visit() {
                statement(function);
            }
        }.visit();
        if (returns.size() == 1) {
            lines.append(parsed.source().span(returns.getFirst()).end().line(), "    " + comment);
        } else {
            lines.addLast("    " + comment);
        }
    }
}

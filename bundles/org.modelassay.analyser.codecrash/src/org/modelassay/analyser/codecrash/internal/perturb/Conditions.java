/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;
import org.modelassay.python.scope.Scope;
import org.modelassay.python.scope.Scopes;

/** RTF: every test of {@code if}, {@code elif} and {@code while} in another form that means the same. */
final class Conditions implements Perturbation {

    private final Python python;

    Conditions(Python python) {
        this.python = python;
    }

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Module module = python.parse(question.code()).module();
        Rewriter rewriter = new Rewriter(Scopes.of(module), random);
        Module rewritten = rewriter.module(module);
        return rewriter.count == 0 ? new Perturbed.Unchanged("there is no if and no while")
                : new Perturbed.Changed(question.withCode(python.unparse(rewritten)));
    }

    private static final class Rewriter extends TreeTransformer {

        private final Scopes scopes;
        private final RandomGenerator random;
        private final boolean underscoreIsUsed;
        private final Deque<Scope> around = new ArrayDeque<>();
        private int count;

        Rewriter(Scopes scopes, RandomGenerator random) {
            this.scopes = scopes;
            this.random = random;
            this.underscoreIsUsed = isReferenced(scopes.module(), "_");
            around.push(scopes.module());
        }

        private static boolean isReferenced(Scope scope, String name) {
            return scope.referenced().contains(name)
                    || scope.children().stream().anyMatch(child -> isReferenced(child, name));
        }

        @Override
        protected List<Statement> statement(Statement statement) {
            return switch (statement) {
            case Statement.FunctionDefinition function -> inside(scopes.opened(function), function);
            case Statement.ClassDefinition type -> inside(scopes.opened(type), type);
            case Statement.If s -> {
                Expression test = test(s.test());
                yield List.of(new Statement.If(test, block(s.body()), block(s.orElse())));
            }
            case Statement.While s -> {
                Expression test = test(s.test());
                yield List.of(new Statement.While(test, block(s.body()), block(s.orElse())));
            }
            default -> super.statement(statement);
            };
        }

        private List<Statement> inside(Scope scope, Statement statement) {
            around.push(scope);
            List<Statement> rebuilt = super.statement(statement);
            around.pop();
            return rebuilt;
        }

        private Expression test(Expression condition) {
            count++;
            Set<ConditionForm> forms = EnumSet.copyOf(ConditionForm.of(condition));
            Effects effects = Effects.of(condition);
            if (effects.acts()) {
                forms.removeIf(ConditionForm::repeats);
            }
            if (effects.binds() || around.element().kind() == Scope.Kind.CLASS) {
                forms.remove(ConditionForm.CALLED);
            }
            if (underscoreIsUsed) {
                forms.remove(ConditionForm.FIRST_OF_TUPLE);
            }
            return Draw.one(random, new ArrayList<>(forms)).write(condition, operand());
        }

        private Expression operand() {
            List<Expression> operands = new ArrayList<>();
            around.element().parameters().forEach(name -> operands.add(Trees.name(name)));
            operands.add(Trees.truth(true));
            operands.add(Trees.truth(false));
            return Draw.one(random, operands);
        }
    }
}

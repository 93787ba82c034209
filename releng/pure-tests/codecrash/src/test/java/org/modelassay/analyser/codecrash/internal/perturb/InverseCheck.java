/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Argument;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.literal.LiteralEvaluator;
import org.modelassay.python.literal.NotALiteralException;
import org.modelassay.python.rewrite.TreeTransformer;

/** Takes perturbations back, from what the paper says of them; gives the first difference, or an empty text. */
final class InverseCheck {

    private final Python python = new Python(Python.Style.PYTHON_3_10);
    private final Pattern message;

    InverseCheck(Catalogue catalogue) {
        List<String> kinds = new ArrayList<>(List.of("input", "return", "variable", "operator", "loop", "conditional"));
        kinds.addAll(Catalogue.METHODS);
        message = Pattern.compile(kinds.stream().flatMap(kind -> catalogue.messages(kind).stream())
                .map(text -> Pattern.quote(text).replaceAll("\\{\\w+\\}", "\\\\E[\\\\w ]+\\\\Q"))
                .collect(Collectors.joining("|", "(?:", ")")));
    }

    static InverseCheck own() throws IOException {
        return new InverseCheck(Catalogue.own());
    }

    private Module parse(String code) throws PythonSyntaxException {
        return python.parse(code).module();
    }

    String conditions(String before, String after) throws PythonSyntaxException {
        Tests old = new Tests();
        Tests rewritten = new Tests();
        if (!old.module(parse(before)).equals(rewritten.module(parse(after)))) {
            return "more than tests changed";
        }
        for (int i = 0; i < old.found.size(); i++) {
            Expression c = old.found.get(i);
            Expression now = rewritten.found.get(i);
            Set<Expression> operands = old.operands;
            if (ConditionForm.of(c).stream().noneMatch(form -> operands.stream()
                    .anyMatch(p -> form.write(c, p).equals(now)))) {
                return python.unparse(c) + " became " + python.unparse(now);
            }
        }
        return "";
    }

    /** Collects the tests and puts a pass in their place. */
    private static final class Tests extends TreeTransformer {

        private static final Expression HOLE = new Expression.Name("hole");
        private final List<Expression> found = new ArrayList<>();
        private final Set<Expression> operands = new HashSet<>(Set.of(Trees.truth(true), Trees.truth(false)));

        @Override
        protected List<Statement> statement(Statement statement) {
            return switch (statement) {
            case Statement.If s -> {
                found.add(s.test());
                yield List.of(new Statement.If(HOLE, block(s.body()), block(s.orElse())));
            }
            case Statement.While s -> {
                found.add(s.test());
                yield List.of(new Statement.While(HOLE, block(s.body()), block(s.orElse())));
            }
            case Statement.FunctionDefinition s -> {
                for (List<Argument> each : List.of(s.arguments().positionalOnly(), s.arguments().positional(),
                        s.arguments().keywordOnly())) {
                    each.forEach(argument -> operands.add(Trees.name(argument.name())));
                }
                for (Argument each : new Argument[] {s.arguments().variable(), s.arguments().variableKeyword()}) {
                    if (each != null) {
                        operands.add(Trees.name(each.name()));
                    }
                }
                yield super.statement(statement);
            }
            default -> super.statement(statement);
            };
        }
    }

    String garbage(String before, String after) throws PythonSyntaxException {
        Module old = parse(before);
        int[] removed = new int[3];
        List<Statement> body = new ArrayList<>(new TreeTransformer() {
            @Override
            protected List<Statement> statement(Statement statement) {
                if (statement instanceof Statement.FunctionDefinition function && function.name().matches("funct\\d")) {
                    removed[0]++;
                    return List.of();
                }
                if (isGarbage(statement)) {
                    removed[1]++;
                    return List.of();
                }
                return super.statement(statement);
            }
        }.module(parse(after)).body());
        while (body.size() > old.body().size()) {
            int place = Points.head(body);
            if (!(body.get(
                    place) instanceof Statement.Assign(List<Expression> targets, Expression.Constant(Literal.Int _))
                    && targets.getFirst() instanceof Expression.Name)) {
                return "not a global variable: " + body.get(place);
            }
            body.remove(place);
            removed[2]++;
        }
        if (removed[0] < 2 || removed[0] > 4 || removed[1] != 3) {
            return "garbage of " + removed[0] + " functions and " + removed[1] + " statements";
        }
        return new Module(body).equals(old) ? "" : "more than garbage was added";
    }

    private static boolean isGarbage(Statement statement) {
        return switch (statement) {
        case Statement.Assign(List<Expression> targets, Expression.Conditional _) -> isTemporary(targets);
        case Statement.If(Expression _, List<Statement> body, List<Statement> _) -> isOnlyTemporary(body);
        case Statement.While(Expression _, List<Statement> body, List<Statement> _) -> isOnlyTemporary(body);
        case Statement.For(Expression _, Expression.Call call, List<Statement> body, List<Statement> _, boolean _) ->
                isOnlyTemporary(body) && call.equals(Trees.call("range", Trees.number(0)));
        default -> false;
        };
    }

    private static boolean isOnlyTemporary(List<Statement> body) {
        return body.size() == 1 && body.getFirst() instanceof Statement.Assign assign && isTemporary(assign.targets());
    }

    private static boolean isTemporary(List<Expression> targets) {
        return targets.getFirst() instanceof Expression.Name(String id) && id.matches("TempVar\\d");
    }

    String comments(String before, String after) {
        StringBuilder stripped = new StringBuilder();
        Pattern alone = Pattern.compile(" *# " + message.pattern());
        Pattern appended = Pattern.compile("((?:    # " + message.pattern() + ")+)$");
        int count = 0;
        for (String line : after.lines().toList()) {
            if (alone.matcher(line).matches()) {
                count++;
                continue;
            }
            Matcher matcher = appended.matcher(line);
            boolean found = matcher.find();
            count += found ? 1 : 0;
            stripped.append(found ? line.substring(0, matcher.start()) : line).append('\n');
        }
        stripped.setLength(stripped.length() - 1);
        return count > 0 && stripped.toString().equals(before) ? "" : "more than comments was added";
    }

    String prints(String before, String after) throws PythonSyntaxException {
        int[] count = new int[1];
        Module without = new TreeTransformer() {
            @Override
            protected List<Statement> statement(Statement statement) {
                if (statement instanceof Statement.ExpressionStatement(Expression.Call(Expression.Name(String id), List<Expression> arguments, var _))
                        && id.equals("print") && arguments.size() == 1
                        && arguments.getFirst() instanceof Expression.Constant(Literal.Text(String text, boolean _))
                        && message.matcher(text).matches()) {
                    count[0]++;
                    return List.of();
                }
                return super.statement(statement);
            }
        }.module(parse(after));
        return count[0] > 0 && without.equals(parse(before)) ? "" : "more than prints was added";
    }

    String outputHint(Question before, Question after) throws PythonSyntaxException, NotALiteralException {
        if (!parse(before.code()).equals(parse(after.code()))) {
            return "more than a comment was added";
        }
        String mark = "    # The return value is ";
        int start = after.code().indexOf(mark);
        if (start < 0) {
            return "there is no hint";
        }
        String value = after.code().substring(start + mark.length()).lines().findFirst().orElseThrow();
        LiteralEvaluator evaluator = new LiteralEvaluator();
        return evaluator.evaluate(python.parseExpression(value))
                .equals(evaluator.evaluate(python.parseExpression(before.output()))) ? "the hint is right" : "";
    }

    String inputHint(Question before, Question after) throws PythonSyntaxException {
        if (!parse(before.code()).equals(parse(after.code()))) {
            return "more than a comment was added";
        }
        Matcher matcher = Pattern.compile(" {4}# The function call is (.*)").matcher(after.code());
        if (!matcher.find()) {
            return "there is no hint";
        }
        return python.parseExpression(matcher.group(1)).equals(python.parseExpression(before.functionCall()))
                ? "the hint is right"
                : "";
    }
}

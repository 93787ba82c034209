/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash.presenter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.modelassay.analyser.codecrash.answers.Answer;
import org.modelassay.analyser.codecrash.answers.AnswerLog;
import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.answers.JudgedAnswer;
import org.modelassay.ui.results.presenter.ColumnText;
import org.modelassay.ui.results.presenter.TableText;

/**
 * Every answer of a run as a table.
 *
 * @param model   the model that answered
 * @param answers the answers
 * @param table   one row for each of them
 */
public record AnswerTable(String model, List<JudgedAnswer> answers, TableText table) {

    /** The filter that a reader begins with: what went wrong. */
    public static final String FIRST = "grade!=right";

    /** Copies the list. */
    public AnswerTable {
        answers = List.copyOf(answers);
    }

    /**
     * Makes the table.
     *
     * @param log the answers of a run
     * @return the table
     */
    public static AnswerTable of(AnswerLog log) {
        List<JudgedAnswer> answers = JudgedAnswer.of(log.questions());
        List<ColumnText.Builder> columns = Stream.of("condition/Perturbation", "dataset/Data set", "task_id/Question",
                "sample/Sample", "vanilla/Without perturbation", "grade/Grade", "expected/Expected", "answer/Answer",
                "reason/Reason").map(each -> each.split("/", 2))
                .map(each -> new ColumnText.Builder(each[0], each[1], "", false)).toList();
        for (JudgedAnswer each : answers) {
            AnsweredQuestion question = each.question();
            List<String> cells = List.of(question.condition(), question.dataset(), question.taskId(),
                    String.valueOf(each.sample() + 1), each.vanilla().map(AnswerTable::summary).orElse(""),
                    each.answer().grade().word(), question.expected(), each.answer().answer(),
                    each.answer().grade().reason());
            for (int i = 0; i < cells.size(); i++) {
                columns.get(i).add(cells.get(i));
            }
        }
        return new AnswerTable(log.questions().getFirst().source().label(), answers, new TableText("answers",
                "Every answer", "", columns.stream().map(ColumnText.Builder::build).toList(), answers.size()));
    }

    /** How the answers to a question were graded: one word where all agree. */
    private static String summary(AnsweredQuestion question) {
        List<String> words = question.answers().stream().map(each -> each.grade().word()).distinct().toList();
        long right = question.answers().stream().map(Answer::grade).filter(grade -> grade.isRight()).count();
        return words.size() == 1 ? words.getFirst() : right + "/" + question.answers().size() + " right";
    }

    /**
     * The values of a column, for a list to choose from.
     *
     * @param column its name
     * @return each value once, in the order of the rows
     */
    public List<String> values(String column) {
        ColumnText cells = table.columns().get(table.column(column).orElseThrow());
        return IntStream.range(0, table.size()).mapToObj(cells::exact)
                .filter(cell -> !cell.isEmpty()).distinct().toList();
    }
}

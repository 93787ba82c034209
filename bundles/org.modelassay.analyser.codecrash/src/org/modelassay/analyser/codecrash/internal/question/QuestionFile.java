/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Files of questions, one JSON object a line: rows of seven fields as this bundle writes them, CRUXEval's (code, input,
 * output, id) and LiveCodeBench's execution items (id, function_name, code, input, output).
 */
public final class QuestionFile {

    private QuestionFile() {
    }

    /**
     * Reads questions.
     *
     * @param file the file
     * @return the questions in order, at least one
     * @throws InvalidInputException if a row is no question; every bad row is named, up to ten
     * @throws IOException           if the file cannot be read
     */
    public static List<Question> read(Path file) throws InvalidInputException, IOException {
        List<Question> questions = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null && problems.size() < 10; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    Question question = question(JsonRow.read(line), number);
                    if (!keys.add(question.key())) {
                        problems.add(problem(file, number, "the id " + question.key() + " occurs twice"));
                    }
                    questions.add(question);
                } catch (JsonProcessingException e) {
                    problems.add(problem(file, number, "not a JSON object: " + e.getOriginalMessage()));
                } catch (IllegalArgumentException e) {
                    problems.add(problem(file, number, String.valueOf(e.getMessage())));
                }
            }
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(
                    Diagnostic.error(file.toString(), "is not text in UTF-8", "give a JSONL file of questions"), e);
        }
        if (questions.isEmpty() && problems.isEmpty()) {
            problems.add(Diagnostic.error(file.toString(), "holds no question", "give a JSONL file of questions"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return questions;
    }

    private static Diagnostic problem(Path file, int line, String message) {
        return Diagnostic.error(file + ", line " + line, message,
                "each line needs code, output, and function_call or input");
    }

    private static Question question(Map<String, String> row, int number) {
        return bare(row, number).withDifficulty(row.get("difficulty"));
    }

    private static Question bare(Map<String, String> row, int number) {
        String code = need(row, "code");
        String output = need(row, "output");
        String call = row.get("function_call");
        if (call != null) {
            return Question.of(need(row, "task_id"), row.getOrDefault("dataset", "data"), code,
                    need(row, "function_name"), call, output).withTest(row.get("test"));
        }
        String input = need(row, "input");
        String id = row.getOrDefault("id", row.getOrDefault("task_id", "line_" + number));
        String function = row.get("function_name");
        return function == null ? Question.of(id, "crux", code, "f", "f(" + input + ")", output)
                : Question.of(id, "lcb", code, function, input, output);
    }

    private static String need(Map<String, String> row, String field) {
        String value = row.get(field);
        if (value == null) {
            throw new IllegalArgumentException("has no text in the field " + field);
        }
        return value;
    }

    /**
     * Writes questions as rows of seven fields.
     *
     * @param file      the file
     * @param questions the questions
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<Question> questions) throws IOException {
        AtomicFiles.write(file, stream -> {
            for (Question question : questions) {
                JsonLines.line(stream, json -> fields(json, question));
            }
        });
    }

    /**
     * Writes the seven fields of a question, and its difficulty if there is one.
     *
     * @param json     stands within an object
     * @param question the question
     * @throws IOException if they cannot be written
     */
    public static void fields(JsonGenerator json, Question question) throws IOException {
        json.writeStringField("task_id", question.taskId());
        json.writeStringField("dataset", question.dataset());
        json.writeStringField("code", question.code());
        json.writeStringField("function_name", question.functionName());
        json.writeStringField("function_call", question.functionCall());
        json.writeStringField("output", question.output());
        json.writeStringField("test", question.test());
        if (!question.difficulty().isEmpty()) {
            json.writeStringField("difficulty", question.difficulty());
        }
    }
}

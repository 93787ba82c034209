/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Recorded answers by the ids of questions: one JSON object of lists of texts, as CRUXEval keeps generations, or one
 * object a line with {@code task_id}, perhaps {@code dataset}, and {@code answer} or {@code answers}.
 */
public final class AnswerFile {

    private final Path file;
    private final Map<String, List<String>> answers;

    private AnswerFile(Path file, Map<String, List<String>> answers) {
        this.file = file;
        this.answers = answers;
    }

    /**
     * Reads answers.
     *
     * @param file the file
     * @return the answers
     * @throws InvalidInputException if it is no file of answers
     * @throws IOException           if it cannot be read
     */
    public static AnswerFile read(Path file) throws InvalidInputException, IOException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file); JsonParser parser = new JsonFactory().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw bad(file, "holds something else than JSON objects", null);
                }
                readObject(parser, answers);
            }
        } catch (JsonProcessingException e) {
            throw bad(file, "is not JSON: " + e.getOriginalMessage(), e);
        }
        if (answers.isEmpty()) {
            throw bad(file, "holds no answer", null);
        }
        return new AnswerFile(file, answers);
    }

    private static InvalidInputException bad(Path file, String message,
            @Nullable JsonProcessingException cause) {
        Diagnostic diagnostic = Diagnostic.error(file.toString(), message,
                "give one JSON object of lists of texts, or JSONL rows with task_id and answers");
        return cause == null ? new InvalidInputException(diagnostic) : new InvalidInputException(diagnostic, cause);
    }

    private static void readObject(JsonParser parser, Map<String, List<String>> answers) throws IOException {
        String id = "";
        String dataset = "";
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                List<String> list = texts(parser);
                if (name.equals("answers")) {
                    texts.addAll(list);
                } else if (!list.isEmpty()) {
                    answers.put(name, list);
                }
            } else if (value == JsonToken.VALUE_STRING) {
                switch (name) {
                case "task_id", "id" -> id = parser.getText();
                case "dataset" -> dataset = parser.getText();
                case "answer" -> texts.add(parser.getText());
                default -> {
                    // not needed here
                }
                }
            } else {
                parser.skipChildren();
            }
        }
        if (!id.isEmpty()) {
            answers.computeIfAbsent(dataset.isEmpty() ? id : dataset + "/" + id, _ -> new ArrayList<>()).addAll(texts);
        }
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                texts.add(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return texts;
    }

    /**
     * The answers to questions.
     *
     * @param questions the questions
     * @return the texts for each question in order; at least one
     * @throws InvalidInputException if a question has no answer; up to ten are named
     */
    public List<List<String>> to(List<Question> questions) throws InvalidInputException {
        List<List<String>> found = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Question question : questions) {
            List<String> texts =
                    answers.getOrDefault(question.key(), answers.getOrDefault(question.taskId(), List.of()));
            if (texts.isEmpty() && problems.size() < 10) {
                problems.add(Diagnostic.error(file.toString(), "has no answer to " + question.key(),
                        "give answers to every question, or the questions that were answered"));
            }
            found.add(texts);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return found;
    }
}

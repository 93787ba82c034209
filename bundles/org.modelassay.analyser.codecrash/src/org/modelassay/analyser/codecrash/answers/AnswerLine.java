/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** One line of {@code samples.jsonl}. */
final class AnswerLine {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private AnswerLine() {
    }

    /** Reads a line; an {@link IllegalArgumentException} says which field is missing or odd. */
    static AnsweredQuestion read(String line) throws IOException {
        AnswerLine fields = new AnswerLine();
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("is not a JSON object");
            }
            fields.object(parser);
        }
        return fields.question();
    }

    /** The fields of the object and of the objects in it, by their own names. */
    private void object(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                object(parser);
            } else if (name.equals("arguments")) {
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                lists.put(name, array(parser));
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                texts.put(name, parser.getText());
            }
        }
    }

    /** The texts in an array and in the arrays in it. */
    private static List<String> array(JsonParser parser) throws IOException {
        List<String> found = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING) {
                found.add(parser.getText());
            } else {
                throw new IllegalArgumentException("has something else than texts in an array");
            }
        }
        return found;
    }

    private AnsweredQuestion question() {
        List<String> responses = list("resps");
        List<String> filtered = list("filtered_resps");
        List<String> grades = list("grades");
        List<String> reasons = list("reasons");
        if (filtered.size() != responses.size() || grades.size() != responses.size()
                || reasons.size() != responses.size()) {
            throw new IllegalArgumentException("has not one grade and one reason for each answer");
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < responses.size(); i++) {
            Grade.Mark mark = Grade.Mark.valueOf(grades.get(i).toUpperCase(Locale.ROOT));
            answers.add(new Answer(responses.get(i), filtered.get(i), new Grade(mark, reasons.get(i))));
        }
        return new AnsweredQuestion(new Source(text("model"), text("prompt"), text("task")), text("condition"),
                text("dataset"), text("task_id"), text("code"), text("function_name"), text("function_call"),
                text("output"), answers);
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("has no text in the field " + name);
        }
        return text;
    }

    private List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("has no list in the field " + name);
        }
        return list;
    }
}

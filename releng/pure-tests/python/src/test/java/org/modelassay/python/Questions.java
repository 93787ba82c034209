/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Assumptions;

/** The questions of the shared data sets; a test that needs them is skipped where they are not. */
public final class Questions {

    /** A row of a file. */
    public record Question(String id, String code, String output) {
    }

    private Questions() {
    }

    /** The rows of a file of the folder codecrash. */
    public static List<Question> read(String name) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file("codecrash/" + name))) {
            questions.add(question(line));
        }
        return questions;
    }

    private static Question question(String line) throws IOException {
        String id = "";
        String code = "";
        String output = "";
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    switch (parser.currentName()) {
                    case "id", "task_id" -> id = parser.getText();
                    case "code" -> code = parser.getText();
                    case "output" -> output = parser.getText();
                    default -> {
                        // not needed here
                    }
                    }
                }
            }
        }
        return new Question(id, code, output);
    }

    private static Path file(String name) {
        String given = System.getProperty("modelassay.sharedData");
        if (given != null) {
            return Path.of(given).resolve(name);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return Assumptions.abort("shared data not found: " + name);
    }
}

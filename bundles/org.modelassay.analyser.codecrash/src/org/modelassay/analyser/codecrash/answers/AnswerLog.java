/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Everything that a run of {@code codecrash.evaluate} wrote down of its answers.
 *
 * @param file      the file, {@code data/samples.jsonl} of a run
 * @param questions every question of every condition, in the order of the file; at least one
 */
public record AnswerLog(Path file, List<AnsweredQuestion> questions) {

    private static final Path FILE = Path.of("data", "samples.jsonl");

    /** Copies the list. */
    public AnswerLog {
        questions = List.copyOf(questions);
    }

    /**
     * Whether a directory is a run with answers in it.
     *
     * @param run the directory
     * @return whether {@link #read} finds a file there
     */
    public static boolean isIn(Path run) {
        return Files.isRegularFile(run.resolve(FILE));
    }

    /**
     * Reads the answers of a run.
     *
     * @param run the directory of the run, or the file {@code samples.jsonl} itself
     * @return the answers
     * @throws InvalidInputException if there is no such file, or a line is not what the evaluation writes
     * @throws IOException           if the file cannot be read
     */
    public static AnswerLog read(Path run) throws InvalidInputException, IOException {
        Path file = Files.isDirectory(run) ? run.resolve(FILE) : run;
        List<AnsweredQuestion> questions = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    questions.add(AnswerLine.read(line));
                }
            }
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(Diagnostic.error(run.toString(), "holds no data/samples.jsonl",
                    "give the directory of a run of codecrash.evaluate"), e);
        } catch (CharacterCodingException e) {
            throw bad(file.toString(), "is not text in UTF-8", e);
        } catch (JsonProcessingException e) {
            throw bad(file + ", line " + number, "not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw bad(file + ", line " + number, String.valueOf(e.getMessage()), e);
        }
        if (questions.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "holds no answer",
                    "give the directory of a finished run of codecrash.evaluate"));
        }
        return new AnswerLog(file, questions);
    }

    private static InvalidInputException bad(String where, String message, Exception cause) {
        return new InvalidInputException(Diagnostic.error(where, message,
                "give the samples.jsonl that codecrash.evaluate wrote; older ones are written anew by running it again"),
                cause);
    }
}

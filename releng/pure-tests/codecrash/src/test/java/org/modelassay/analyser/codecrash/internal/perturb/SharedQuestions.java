/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.common.InvalidInputException;

/** The questions of the shared data sets; a test that needs them is skipped where they are not. */
public final class SharedQuestions {

    private SharedQuestions() {
    }

    /** The 800 questions of CRUXEval and the 479 of LiveCodeBench. */
    public static List<Question> all() throws IOException, InvalidInputException {
        List<Question> all = new ArrayList<>(QuestionFile.read(file("crux_VAN_py310.jsonl")));
        all.addAll(QuestionFile.read(file("lcb_VAN_output.jsonl")));
        return all;
    }

    public static Path file(String name) {
        String given = System.getProperty("modelassay.sharedData");
        if (given != null) {
            return Path.of(given).resolve("codecrash").resolve(name);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data/codecrash").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return Assumptions.abort("shared data not found: " + name);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.openai.internal.json.Json;

/**
 * What the files beside a model's weights say about text.
 *
 * @param ends     the tokens that end a text
 * @param first    the token that begins one, or ends one where there is none such
 * @param template how messages become one text; nothing for a model that is not made for messages
 */
record ModelFiles(Set<Integer> ends, int first, Optional<ChatTemplate> template) {

    private static final long LONGEST = 64L << 20;

    /** Copies the set. */
    ModelFiles {
        ends = Set.copyOf(ends);
    }

    static ModelFiles read(Path directory) throws InvalidInputException {
        Json generation = json(directory.resolve("generation_config.json"));
        Json config = json(directory.resolve("config.json"));
        Json tokenizer = json(directory.resolve("tokenizer_config.json"));
        Set<Integer> ends = ids(generation.get("eos_token_id"));
        if (ends.isEmpty()) {
            ends = ids(config.get("eos_token_id"));
        }
        Set<Integer> firsts = ids(generation.get("bos_token_id"));
        if (firsts.isEmpty()) {
            firsts = ids(config.get("bos_token_id"));
        }
        int first = firsts.isEmpty() ? ends.stream().findFirst().orElse(0) : firsts.iterator().next();
        return new ModelFiles(ends, first, ChatTemplate.of(directory, tokenizer));
    }

    private static Set<Integer> ids(Json value) {
        Set<Integer> ids = new LinkedHashSet<>();
        List<Json> each = value instanceof Json.Array(List<Json> elements) ? elements : List.of(value);
        each.forEach(id -> id.integer().ifPresent(number -> ids.add(Math.toIntExact(number))));
        return ids;
    }

    static Json json(Path file) throws InvalidInputException {
        if (!Files.isRegularFile(file)) {
            return Json.NOTHING;
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new IOException("is longer than " + LONGEST + " bytes");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Json.read(in);
            }
        } catch (IOException | ArithmeticException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "cannot be read: " + e.getMessage(),
                    "fetch it again from where the model came from"), e);
        }
    }
}

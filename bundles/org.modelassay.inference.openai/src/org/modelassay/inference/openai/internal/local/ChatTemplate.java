/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.openai.internal.json.Json;

/**
 * How messages become the text that a model was tuned on: a template of Jinja, in {@code chat_template.jinja} or the
 * field {@code chat_template} of {@code tokenizer_config.json}.
 *
 * @param source where it stands
 * @param text   the template
 */
record ChatTemplate(String source, String text) {

    private static final String FIELD = "chat_template";

    static Optional<ChatTemplate> of(Path directory, Json tokenizer) throws InvalidInputException {
        Path file = directory.resolve("chat_template.jinja");
        if (Files.isRegularFile(file)) {
            try {
                return Optional.of(new ChatTemplate(file.toString(), Files.readString(file)));
            } catch (IOException e) {
                throw new InvalidInputException(Diagnostic.error(file.toString(), "cannot be read: " + e.getMessage(),
                        "fetch it again from where the model came from"), e);
            }
        }
        Json field = tokenizer.get(FIELD);
        Optional<String> text = field.text();
        if (field instanceof Json.Array(List<Json> named)) {
            text = named.stream().filter(each -> each.get("name").text().orElse("").equals("default"))
                    .flatMap(each -> each.get("template").text().stream()).findFirst();
        }
        String source = directory.resolve("tokenizer_config.json") + ", field " + FIELD;
        return text.map(template -> new ChatTemplate(source, template));
    }

    Digest digest() {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes messages as one text that the model continues.
     *
     * @throws InvalidInputException always, until templates can be run: a conversation in the wrong form would measure
     *                               the form
     */
    String render(List<Message> messages) throws InvalidInputException {
        throw new InvalidInputException(Diagnostic.error(source, "the chat template " + digest().value()
                + " cannot be run here, so that " + messages.size() + " messages cannot be put to the model",
                "ask with a plain text, or serve the model with a program that runs its template and give its address"));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.pretraining.model.DecoderSize;

/** A recipe with the digest of its tokens as a file, so that nobody goes on with another training by mistake. */
final class RecipeFile {

    private RecipeFile() {
    }

    /**
     * Writes the recipe, or holds it against the one that is there.
     *
     * @param file   the file
     * @param recipe the recipe
     * @param corpus what is learnt, in words
     * @param tokens the digest of its tokens
     */
    static void claim(Path file, Recipe recipe, String corpus, Digest tokens)
            throws IOException, InvalidInputException {
        String text = text(recipe, corpus, tokens);
        if (!Files.exists(file)) {
            AtomicFiles.writeString(file, text);
        } else if (!Files.readString(file).equals(text)) {
            throw new InvalidInputException(Diagnostic.error(file.toString(),
                    "Another training was begun in this directory", "give another directory, or the same recipe"));
        }
    }

    private static String text(Recipe recipe, String corpus, Digest tokens) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("corpus", corpus);
            json.writeStringField("tokens_digest", tokens.value());
            json.writeNumberField("seed", recipe.seed().value());
            size(json, recipe.size());
            json.writeNumberField("steps", recipe.steps());
            json.writeNumberField("sequences_per_step", recipe.batch());
            json.writeNumberField("tokens_per_sequence", recipe.size().context());
            json.writeStringField("optimizer", "AdamW");
            json.writeNumberField("beta1", recipe.optimizer().beta1());
            json.writeNumberField("beta2", recipe.optimizer().beta2());
            json.writeNumberField("epsilon", recipe.optimizer().epsilon());
            json.writeNumberField("weight_decay_on_matrices", recipe.optimizer().decay());
            json.writeNumberField("peak_rate", recipe.schedule().peak());
            json.writeNumberField("warm_up_steps", recipe.schedule().warmUp());
            json.writeStringField("decline", recipe.schedule().shape().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("last_rate_share", recipe.schedule().last());
            json.writeNumberField("clip", recipe.clip());
            json.writeArrayFieldStart("checkpoints");
            for (long step : recipe.checkpoints()) {
                json.writeNumber(step);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void size(JsonGenerator json, DecoderSize size) throws IOException {
        json.writeObjectFieldStart("model");
        json.writeStringField("architecture", "gpt2");
        json.writeNumberField("vocabulary", size.vocabulary());
        json.writeNumberField("context", size.context());
        json.writeNumberField("width", size.width());
        json.writeNumberField("layers", size.layers());
        json.writeNumberField("heads", size.heads());
        json.writeNumberField("mlp", size.mlp());
        json.writeNumberField("matrix_elements", size.matrixElements());
        json.writeEndObject();
    }
}

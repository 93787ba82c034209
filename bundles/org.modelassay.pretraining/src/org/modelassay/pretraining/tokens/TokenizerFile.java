/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.modelassay.common.AtomicFiles;

/** A tokenizer as a {@code tokenizer.json} of Hugging Face's library. */
public final class TokenizerFile {

    private TokenizerFile() {
    }

    /**
     * Writes a tokenizer, whole or not at all.
     *
     * @param file      the file, named {@code tokenizer.json} by convention
     * @param tokenizer the tokenizer
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, BytePairTokenizer tokenizer) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("version", "1.0");
            json.writeNullField("truncation");
            json.writeNullField("padding");
            marker(json);
            json.writeNullField("normalizer");
            splitters(json);
            json.writeNullField("post_processor");
            json.writeFieldName("decoder");
            byteLevel(json);
            model(json, tokenizer);
            json.writeEndObject();
        }
        AtomicFiles.writeString(file, text + "\n");
    }

    private static void marker(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("added_tokens");
        json.writeStartObject();
        json.writeNumberField("id", 0);
        json.writeStringField("content", BytePairTrainer.END_OF_TEXT);
        for (String name : List.of("single_word", "lstrip", "rstrip", "normalized")) {
            json.writeBooleanField(name, false);
        }
        json.writeBooleanField("special", true);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void splitters(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("pre_tokenizer");
        json.writeStringField("type", "Sequence");
        json.writeArrayFieldStart("pretokenizers");
        json.writeStartObject();
        json.writeStringField("type", "Digits");
        json.writeBooleanField("individual_digits", true);
        json.writeEndObject();
        byteLevel(json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void byteLevel(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "ByteLevel");
        json.writeBooleanField("add_prefix_space", false);
        json.writeBooleanField("trim_offsets", true);
        json.writeBooleanField("use_regex", true);
        json.writeEndObject();
    }

    private static void model(JsonGenerator json, BytePairTokenizer tokenizer) throws IOException {
        TokenNames names = tokenizer.names();
        json.writeObjectFieldStart("model");
        json.writeStringField("type", "BPE");
        for (String name : List.of("dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix")) {
            json.writeNullField(name);
        }
        for (String name : List.of("fuse_unk", "byte_fallback", "ignore_merges")) {
            json.writeBooleanField(name, false);
        }
        json.writeObjectFieldStart("vocab");
        for (int id = 0; id < names.count(); id++) {
            json.writeNumberField(names.name(id), id);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("merges");
        for (BytePairTokenizer.Merge merge : tokenizer.merges()) {
            json.writeString(names.name(merge.left()) + " " + names.name(merge.right()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

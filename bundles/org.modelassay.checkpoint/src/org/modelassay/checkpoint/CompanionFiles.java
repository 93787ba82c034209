/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.AtomicFiles;

/** The small files that lie beside weights in the layout of Hugging Face, and that a changed model keeps. */
public final class CompanionFiles {

    /** Their names: configuration, tokenizer in all its forms, defaults of generation, template of chats. */
    public static final List<String> NAMES = List.of("config.json", "generation_config.json", "tokenizer.json",
            "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.json", "vocab.txt",
            "merges.txt", "tokenizer.model", "chat_template.jinja", "chat_template.json");

    private CompanionFiles() {
    }

    /**
     * Copies those that are there, each whole or not at all.
     *
     * @param from the directory of a model
     * @param to   another directory that exists
     * @throws IOException when one cannot be read or written
     */
    public static void copy(Path from, Path to) throws IOException {
        for (String name : NAMES) {
            Path file = from.resolve(name);
            if (Files.isRegularFile(file)) {
                AtomicFiles.write(to.resolve(name), stream -> Files.copy(file, stream));
            }
        }
    }
}

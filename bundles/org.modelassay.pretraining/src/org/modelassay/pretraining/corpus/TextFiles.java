/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Texts of a user: each file is a document. */
public final class TextFiles implements Corpus {

    private static final long LARGEST = 256L << 20;

    private final List<String> texts;

    private TextFiles(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * Reads files.
     *
     * @param files at least one file of text in UTF-8, of 256 MiB together at most
     * @return the corpus
     * @throws InvalidInputException when one is no such file
     * @throws IOException           when reading fails
     */
    public static TextFiles read(List<Path> files) throws InvalidInputException, IOException {
        long total = 0;
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw refuse(file, "It is no file", "give a file of plain text");
            }
            total += Files.size(file);
            if (total > LARGEST) {
                throw refuse(file, "Texts of " + total + " bytes are more than can be learnt from at once",
                        "give at most 256 MiB");
            }
            texts.add(text(file));
        }
        return new TextFiles(texts);
    }

    private static String text(Path file) throws InvalidInputException, IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "It is no text in UTF-8",
                    "convert it to UTF-8"), e);
        }
    }

    private static InvalidInputException refuse(Path file, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(file.toString(), what, remedy));
    }

    @Override
    public long size() {
        return texts.size();
    }

    @Override
    public String document(long index) {
        return texts.get(Math.toIntExact(index));
    }
}

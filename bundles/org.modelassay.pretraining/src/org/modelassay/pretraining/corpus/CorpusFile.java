/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Cancellation;
import org.modelassay.pretraining.tokens.BytePairTrainer;

/** A corpus as a text file, each document after the marker between texts, as models are trained on it. */
public final class CorpusFile {

    private CorpusFile() {
    }

    /**
     * Writes documents until the file is long enough, whole or not at all.
     *
     * @param file         where, in UTF-8
     * @param corpus       the documents, in order
     * @param characters   how many characters are enough
     * @param cancellation stops between documents
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Corpus corpus, long characters, Cancellation cancellation)
            throws IOException {
        AtomicFiles.write(file, stream -> {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            long written = 0;
            for (long i = 0; i < corpus.size() && written < characters; i++) {
                cancellation.check();
                String document = BytePairTrainer.END_OF_TEXT + corpus.document(i);
                out.write(document);
                written += document.length();
            }
            out.flush();
        });
    }
}

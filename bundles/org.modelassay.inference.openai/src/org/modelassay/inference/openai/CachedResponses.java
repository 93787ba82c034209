/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.modelassay.inference.openai.internal.CacheKey;

/**
 * A folder of kept answers, to be looked into and cleared. What is not an answer is neither counted nor removed.
 *
 * @param folder the folder
 */
public record CachedResponses(Path folder) {

    /**
     * The answers of one model.
     *
     * @param model    its name
     * @param identity what tells its weights from others: a digest, or empty for an endpoint
     * @param answers  how many are kept
     * @param bytes    their size
     * @param newest   when the last was written
     */
    public record Kept(String model, String identity, long answers, long bytes, Instant newest) {

        private Kept and(Kept other) {
            return new Kept(model, identity, answers + other.answers, bytes + other.bytes,
                    newest.isAfter(other.newest) ? newest : other.newest);
        }
    }

    /**
     * What is kept.
     *
     * @return one entry for each model, by name
     * @throws IOException when the folder cannot be read
     */
    public List<Kept> models() throws IOException {
        Map<String, Kept> models = new TreeMap<>();
        for (Path key : keys()) {
            CacheKey read = CacheKey.read(key);
            Path answer = CacheKey.answer(key);
            if (Files.exists(answer)) {
                Kept one = new Kept(read.model(), read.identity(), 1, Files.size(key) + Files.size(answer),
                        Files.getLastModifiedTime(answer).toInstant());
                models.merge(read.model() + "\n" + read.identity(), one, Kept::and);
            }
        }
        return List.copyOf(models.values());
    }

    /**
     * Removes all answers.
     *
     * @return how many there were
     * @throws IOException when one cannot be removed
     */
    public long clear() throws IOException {
        long removed = 0;
        for (Path key : keys()) {
            removed += Files.deleteIfExists(CacheKey.answer(key)) ? 1 : 0;
            Files.deleteIfExists(key);
        }
        return removed;
    }

    private List<Path> keys() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(CacheKey::isKey).sorted().toList();
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Digest;
import org.modelassay.inference.completion.TextModelDescription;

/**
 * Everything that an answer depends on. Its digest names the file of the answer; it lies beside it in words, so that
 * people can see what is kept.
 *
 * @param kind       completion or score
 * @param identity   what tells the model's weights from others
 * @param model      the model's name
 * @param provenance number format, device, digest of the chat template, or the address
 * @param request    prompt, sampling, seed, limits
 */
public record CacheKey(String kind, String identity, String model, String provenance, String request) {

    private static final String FORM = "org.modelassay.response.1";

    private static final String SUFFIX = ".key.txt";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}" + Pattern.quote(SUFFIX));

    private static final int HEADS = 5;

    /**
     * The key of a request.
     *
     * @param kind     completion or score
     * @param identity what tells the model's weights from others
     * @param model    the model
     * @param request  the request
     * @return the key
     */
    public static CacheKey of(String kind, String identity, TextModelDescription model, String request) {
        return new CacheKey(kind, identity, line(model.name()), line(model.provenance().toString()), request);
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private String text() {
        return String.join("\n", FORM, kind, identity, model, provenance, request);
    }

    /**
     * Where the answer lies.
     *
     * @param folder the folder of all answers
     * @return its file, which may not exist
     */
    public Path file(Path folder) {
        String name = Digest.of(text().getBytes(StandardCharsets.UTF_8)).hex();
        return folder.resolve(name.substring(0, 2)).resolve(name + ".json");
    }

    /**
     * Writes the key beside its answer.
     *
     * @param answer the file of the answer
     * @throws IOException when it cannot be written
     */
    public void writeBeside(Path answer) throws IOException {
        String name = answer.getFileName().toString();
        AtomicFiles.writeString(answer.resolveSibling(name.replace(".json", SUFFIX)), text());
    }

    /**
     * Whether a file is a key.
     *
     * @param file any file
     * @return whether its name says so
     */
    public static boolean isKey(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /**
     * The answer of a key.
     *
     * @param key the file of the key
     * @return the file of the answer
     */
    public static Path answer(Path key) {
        return key.resolveSibling(key.getFileName().toString().replace(SUFFIX, ".json"));
    }

    /**
     * Reads a key.
     *
     * @param file its file
     * @return the key; of a damaged one what is left
     * @throws IOException when it cannot be read
     */
    public static CacheKey read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new CacheKey(at(lines, 1), at(lines, 2), at(lines, 3), at(lines, 4),
                String.join("\n", lines.subList(Math.min(HEADS, lines.size()), lines.size())));
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}

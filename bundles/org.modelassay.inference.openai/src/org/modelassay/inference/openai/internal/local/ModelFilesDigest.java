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
import java.util.stream.Stream;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;

/** What a local model consists of, as one digest. */
public final class ModelFilesDigest {

    private static final List<String> PARTS = List.of(".json", ".safetensors", ".jinja");

    private ModelFilesDigest() {
    }

    /**
     * The digest of configuration, tokenizer, template and weights.
     *
     * @param directory    the model's directory
     * @param cancellation stops it
     * @return the digest
     * @throws IOException when a file cannot be read
     */
    public static String of(Path directory, Cancellation cancellation) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> parts = files.filter(Files::isRegularFile)
                    .filter(each -> PARTS.stream().anyMatch(each.toString()::endsWith)).sorted().toList();
            for (Path part : parts) {
                text.append(part.getFileName()).append(' ')
                        .append(TreeDigest.of(part, Progress.none(), cancellation).value()).append('\n');
            }
        }
        return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)).value();
    }
}

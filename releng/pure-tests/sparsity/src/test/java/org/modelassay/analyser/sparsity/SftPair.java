/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.junit.jupiter.api.Assumptions;

/** A real model before and after training, and the numbers that NumPy found in it. */
final class SftPair {

    private SftPair() {
    }

    static Path directory() {
        String property = System.getProperty("modelassay.sharedData");
        Path data = property != null ? Path.of(property) : search(Path.of("").toAbsolutePath());
        Path pair = data.resolve("derived/sft-pair");
        if (!Files.isDirectory(pair)) {
            Assumptions.abort("shared data not found: " + pair);
        }
        return pair;
    }

    private static Path search(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data"))) {
                return at.resolve("shared/data");
            }
        }
        return start.resolve("shared/data");
    }

    /** The oracle, flattened: {@code pairs/NAME/tensors/TENSOR/KEY} to number or array element. */
    static Map<String, Double> oracle() throws IOException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory()
                .createParser(directory().resolve("expected-update-sparsity.json").toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric()) {
                    numbers.put(json.getParsingContext().pathAsPointer().toString().substring(1),
                            json.getDoubleValue());
                }
            }
        }
        return numbers;
    }
}

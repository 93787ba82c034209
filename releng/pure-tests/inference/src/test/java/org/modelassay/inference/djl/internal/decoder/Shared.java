/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Assumptions;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.djl.internal.architecture.Architectures;
import org.modelassay.inference.djl.internal.torch.TorchEngine;
import org.modelassay.inference.text.TokenIds;

/** Finds the shared data and opens models for tests. */
public final class Shared {

    private Shared() {
    }

    public static Path data(String name) {
        String given = System.getProperty("modelassay.sharedData");
        if (given != null) {
            return existing(Path.of(given).resolve(name));
        }
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("shared/data"))) {
                return existing(place.resolve("shared/data").resolve(name));
            }
        }
        return Assumptions.abort("shared data not found: set modelassay.sharedData");
    }

    private static Path existing(Path path) {
        return Files.exists(path) ? path : Assumptions.abort("shared data not found: " + path);
    }

    /** Goldens that lie beside the tests. */
    public static Path resource(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("releng/pure-tests/inference"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not inside the repository");
        }
        return folder.resolve("releng/pure-tests/inference/src/test/resources").resolve(name);
    }

    /** Opens a model as the service does by default. */
    public static LoadedModel open(Path directory, ComputeType type) throws Exception {
        return open(directory, type, WeightAccess.PACKED);
    }

    public static LoadedModel open(Path directory, ComputeType type, WeightAccess access) throws Exception {
        ModelPlan plan = ModelPlan.read(directory, type, new Architectures());
        return LoadedModel.load(TorchEngine.load(1), plan, "cpu", access, Cancellation.never());
    }

    public static JsonObject json(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    public static TokenIds ids(JsonArray array) {
        return TokenIds.of(array.asList().stream().mapToInt(element -> element.getAsInt()).toArray());
    }

    public static List<Double> numbers(JsonArray array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(element -> numbers.add(element.getAsDouble()));
        return numbers;
    }
}

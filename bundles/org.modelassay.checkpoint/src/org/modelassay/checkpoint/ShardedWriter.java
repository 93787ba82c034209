/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.modelassay.common.AtomicFiles;

/**
 * Writes a checkpoint as Hugging Face lays it out: in one file {@code model.safetensors} where it fits, otherwise in
 * files {@code model-00001-of-00003.safetensors} and so on with an index, which comes last: a directory with an index
 * or with the one file is complete.
 */
public final class ShardedWriter {

    /** Bytes of tensors in a file unless a single tensor has more: 5 GB, as Hugging Face's libraries have it. */
    public static final long USUAL = 5_000_000_000L;

    private ShardedWriter() {
    }

    /**
     * Writes a checkpoint.
     *
     * @param directory where; its files are created or replaced
     * @param tensors   the tensors, of any order and different names
     * @param metadata  the metadata of each file, possibly empty
     * @param most      bytes of tensors in a file, unless a single tensor has more; at least 1
     * @param data      gives the bytes of each tensor, asked once for each
     * @throws IOException              when anything fails, or a tensor got more or fewer bytes than it has
     * @throws IllegalArgumentException when two names are equal or one is not allowed, or most is below 1
     */
    public static void write(Path directory, Collection<TensorSpec> tensors, Map<String, String> metadata, long most,
            TensorData data) throws IOException {
        if (most < 1) {
            throw new IllegalArgumentException("files of at most " + most + " bytes");
        }
        List<List<TensorSpec>> shards = shards(CheckpointWriter.ordered(tensors), most);
        if (shards.size() == 1) {
            CheckpointWriter.write(directory.resolve("model.safetensors"), shards.getFirst(), metadata, data);
            return;
        }
        for (int i = 0; i < shards.size(); i++) {
            CheckpointWriter.write(directory.resolve(name(i, shards.size())), shards.get(i), metadata, data);
        }
        AtomicFiles.write(directory.resolve("model.safetensors.index.json"), out -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
                index(json, shards);
            }
        });
    }

    private static List<List<TensorSpec>> shards(List<TensorSpec> tensors, long most) {
        List<List<TensorSpec>> shards = new ArrayList<>(List.of(new ArrayList<>()));
        long bytes = 0;
        for (TensorSpec tensor : tensors) {
            if (bytes > 0 && bytes + tensor.byteCount() > most) {
                shards.add(new ArrayList<>());
                bytes = 0;
            }
            shards.getLast().add(tensor);
            bytes += tensor.byteCount();
        }
        return shards;
    }

    private static String name(int shard, int shards) {
        return String.format(Locale.ROOT, "model-%05d-of-%05d.safetensors", shard + 1, shards);
    }

    private static void index(JsonGenerator json, List<List<TensorSpec>> shards) throws IOException {
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeObjectFieldStart("metadata");
        json.writeNumberField("total_size",
                shards.stream().flatMap(List::stream).mapToLong(TensorSpec::byteCount).sum());
        json.writeEndObject();
        json.writeObjectFieldStart("weight_map");
        for (int i = 0; i < shards.size(); i++) {
            for (TensorSpec tensor : shards.get(i)) {
                json.writeStringField(tensor.name(), name(i, shards.size()));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}

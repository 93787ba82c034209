/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.model;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Seed;

/**
 * A decoder of the architecture GPT-2 before its first step, in float32.
 * <p>
 * Weights are normal with a standard deviation of 0.02, those of the two projections of a block that write into the
 * residual stream divided by the square root of twice the number of blocks (Radford and others 2019, section 2.3, has
 * the scaling; 0.02 is Radford and others 2018, section 4.1). Gains are 1, biases 0.
 *
 * @param size the dimensions
 * @param seed the origin of the weights; each tensor has its own, derived by its name
 */
public record FreshDecoder(DecoderSize size, Seed seed) {

    private static final double DEVIATION = 0.02;

    private static final String EPSILON = "1e-05";

    /**
     * Every tensor of the model, by name.
     *
     * @return the tensors in the order of computation
     */
    public List<TensorSpec> tensors() {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        long width = size.width();
        shapes.put("wte.weight", List.of((long) size.vocabulary(), width));
        shapes.put("wpe.weight", List.of((long) size.context(), width));
        for (int layer = 0; layer < size.layers(); layer++) {
            String block = "h." + layer + ".";
            norm(shapes, block + "ln_1");
            linear(shapes, block + "attn.c_attn", width, 3 * width);
            linear(shapes, block + "attn.c_proj", width, width);
            norm(shapes, block + "ln_2");
            linear(shapes, block + "mlp.c_fc", width, size.mlp());
            linear(shapes, block + "mlp.c_proj", size.mlp(), width);
        }
        norm(shapes, "ln_f");
        return shapes.entrySet().stream()
                .map(entry -> new TensorSpec("transformer." + entry.getKey(), DType.F32, entry.getValue())).toList();
    }

    private void norm(Map<String, List<Long>> shapes, String name) {
        shapes.put(name + ".weight", List.of((long) size.width()));
        shapes.put(name + ".bias", List.of((long) size.width()));
    }

    private static void linear(Map<String, List<Long>> shapes, String name, long inputs, long outputs) {
        shapes.put(name + ".weight", List.of(inputs, outputs));
        shapes.put(name + ".bias", List.of(outputs));
    }

    /**
     * Writes {@code config.json} and {@code model.safetensors}, each whole or not at all.
     *
     * @param directory the directory, created when it does not exist
     * @param endOfText the token between texts, which is what a text begins and ends with
     * @throws IOException when it cannot be written
     */
    public void write(Path directory, int endOfText) throws IOException {
        Files.createDirectories(directory);
        Collection<TensorSpec> tensors = tensors();
        Map<String, MemorySegment> data = new HashMap<>();
        for (TensorSpec tensor : tensors) {
            data.put(tensor.name(), values(tensor));
        }
        CheckpointWriter.write(directory.resolve("model.safetensors"), tensors, Map.of("format", "pt"),
                TensorData.of(data));
        AtomicFiles.writeString(directory.resolve("config.json"), config(endOfText));
    }

    private MemorySegment values(TensorSpec tensor) {
        int count = Math.toIntExact(tensor.byteCount() / Float.BYTES);
        byte[] bytes = new byte[count * Float.BYTES];
        MemorySegment values = MemorySegment.ofArray(bytes);
        ValueLayout.OfFloat layout = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
        RandomGenerator random = seed.derive(tensor.name()).generator();
        for (int i = 0; i < count; i++) {
            values.setAtIndex(layout, i, value(tensor, random));
        }
        return values;
    }

    private float value(TensorSpec tensor, RandomGenerator random) {
        if (tensor.shape().size() == 1) {
            return tensor.name().endsWith(".bias") ? 0 : 1;
        }
        double deviation = tensor.name().endsWith("c_proj.weight") ? DEVIATION / Math.sqrt(2.0 * size.layers())
                : DEVIATION;
        return (float) (deviation * random.nextGaussian());
    }

    private String config(int endOfText) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeArrayFieldStart("architectures");
            json.writeString("GPT2LMHeadModel");
            json.writeEndArray();
            json.writeStringField("model_type", "gpt2");
            json.writeStringField("activation_function", "gelu_new");
            json.writeNumberField("attn_pdrop", 0);
            json.writeNumberField("bos_token_id", endOfText);
            json.writeNumberField("embd_pdrop", 0);
            json.writeNumberField("eos_token_id", endOfText);
            json.writeFieldName("layer_norm_epsilon");
            json.writeNumber(EPSILON);
            json.writeNumberField("n_ctx", size.context());
            json.writeNumberField("n_embd", size.width());
            json.writeNumberField("n_head", size.heads());
            json.writeNumberField("n_inner", size.mlp());
            json.writeNumberField("n_layer", size.layers());
            json.writeNumberField("n_positions", size.context());
            json.writeNumberField("resid_pdrop", 0);
            json.writeBooleanField("tie_word_embeddings", true);
            json.writeStringField("torch_dtype", "float32");
            json.writeNumberField("vocab_size", size.vocabulary());
            json.writeEndObject();
        }
        return text + "\n";
    }
}

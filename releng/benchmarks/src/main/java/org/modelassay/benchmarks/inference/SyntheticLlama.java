/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorSpec;

/**
 * A Llama with random weights and a tied output layer.
 *
 * @param hidden     width of the residual stream
 * @param layers     blocks
 * @param heads      heads of each block
 * @param mlp        width of the hidden layer of the MLP
 * @param vocabulary token ids
 */
record SyntheticLlama(int hidden, int layers, int heads, int mlp, int vocabulary) {

    /** 15.2 million weights. */
    static final SyntheticLlama SMALL = new SyntheticLlama(288, 6, 6, 768, 32000);

    /** 123.6 million weights. */
    static final SyntheticLlama MEDIUM = new SyntheticLlama(768, 12, 12, 2048, 50257);

    /** The model of the training step. */
    static final SyntheticLlama TRAINED = new SyntheticLlama(128, 4, 4, 352, 1024);

    private static final int CHUNK = 1 << 20;

    /** Multiply-adds for each position in the blocks. */
    long blockWork() {
        return (long) layers * (4L * hidden * hidden + 3L * hidden * mlp);
    }

    /** Multiply-adds of the output layer for a position. */
    long headWork() {
        return (long) hidden * vocabulary;
    }

    /** Bytes of float32 weights that a token needs. */
    long bytes() {
        return 4 * (blockWork() + headWork());
    }

    /** Names of the matrices in blocks. */
    List<String> matrices() {
        return specs(DType.F32).stream().filter(spec -> spec.shape().size() == 2 && spec.name().contains("layers"))
                .map(TensorSpec::name).toList();
    }

    /** Names of all weights. */
    List<String> weights() {
        return specs(DType.F32).stream().map(TensorSpec::name).toList();
    }

    /** Writes config.json and the weights. */
    Path write(Path directory) throws Exception {
        configure(directory);
        Random random = new Random(1);
        CheckpointWriter.write(directory.resolve("model.safetensors"), specs(DType.F32), Map.of(), (spec, target) -> {
            long left = spec.shape().stream().reduce(1L, (a, b) -> a * b);
            while (left > 0) {
                int count = (int) Math.min(left, CHUNK);
                ByteBuffer bytes = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
                for (int i = 0; i < count; i++) {
                    bytes.putFloat(spec.shape().size() == 1 ? 1 : (random.nextFloat() - 0.5f) * 0.07f);
                }
                bytes.flip();
                while (bytes.hasRemaining()) {
                    target.write(bytes);
                }
                left -= count;
            }
        });
        return directory;
    }

    /** Writes config.json and weights that are all zero, which take no room on the disk. */
    Path writeZeros(Path directory) throws IOException {
        configure(directory);
        StringBuilder header = new StringBuilder("{");
        long end = 0;
        for (TensorSpec spec : specs(DType.BF16)) {
            long start = end;
            end += 2 * spec.shape().stream().reduce(1L, (a, b) -> a * b);
            header.append(header.length() > 1 ? "," : "").append("\"").append(spec.name())
                    .append("\":{\"dtype\":\"BF16\",\"shape\":").append(spec.shape())
                    .append(",\"data_offsets\":[").append(start).append(',').append(end).append("]}");
        }
        header.append('}').repeat(" ", 8 - header.length() % 8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + header.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(header.length()).put(header.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (FileChannel file = FileChannel.open(directory.resolve("model.safetensors"),
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            file.write(bytes.flip());
            file.write(ByteBuffer.allocate(1), 8 + header.length() + end - 1);
        }
        return directory;
    }

    private void configure(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("config.json"), String.format(Locale.ROOT, """
                {"model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": %d,
                 "num_hidden_layers": %d, "num_attention_heads": %d, "num_key_value_heads": %d,
                 "intermediate_size": %d, "vocab_size": %d, "max_position_embeddings": 1024, "rms_norm_eps": 1e-05,
                 "rope_theta": 10000.0, "hidden_act": "silu", "tie_word_embeddings": true}
                """, hidden, layers, heads, heads, mlp, vocabulary));
    }

    private List<TensorSpec> specs(DType type) {
        List<TensorSpec> specs = new ArrayList<>();
        specs.add(spec("model.embed_tokens.weight", type, vocabulary, hidden));
        for (int layer = 0; layer < layers; layer++) {
            String name = "model.layers." + layer + ".";
            specs.add(spec(name + "input_layernorm.weight", type, hidden));
            for (String part : List.of("q", "k", "v", "o")) {
                specs.add(spec(name + "self_attn." + part + "_proj.weight", type, hidden, hidden));
            }
            specs.add(spec(name + "post_attention_layernorm.weight", type, hidden));
            specs.add(spec(name + "mlp.gate_proj.weight", type, mlp, hidden));
            specs.add(spec(name + "mlp.up_proj.weight", type, mlp, hidden));
            specs.add(spec(name + "mlp.down_proj.weight", type, hidden, mlp));
        }
        specs.add(spec("model.norm.weight", type, hidden));
        return specs;
    }

    private static TensorSpec spec(String name, DType type, long... shape) {
        return new TensorSpec(name, type, java.util.Arrays.stream(shape).boxed().toList());
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;

/**
 * llama2.c, a program in C that its user built: {@code gcc -Ofast -march=native -o run run.c -lm}. It generates from
 * the same weights, which are written in its own format.
 *
 * @param program the built program
 * @param stories the model stories260k as a directory, with {@code tok512.bin}
 */
record Llama2C(Path program, Path stories) {

    private static final int LAYERS = 5;

    private static final int HEAD = 8;

    private static final int CONTEXT = 512;

    private static final String SPEED = "achieved tok/s:";

    /** Tokens in a second by the clock, the best of several runs. */
    double tokensPerSecond(Path folder, int tokens) throws Exception {
        Path model = folder.resolve("stories260K.bin");
        Files.write(model, converted());
        double best = 0;
        for (int i = 0; i < 5; i++) {
            Process process = new ProcessBuilder(program.toString(), model.toString(), "-t", "0", "-n",
                    Integer.toString(tokens), "-z", stories.resolve("tok512.bin").toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try (var errors = process.errorReader()) {
                best = Math.max(best, errors.lines().filter(line -> line.startsWith(SPEED))
                        .mapToDouble(line -> Double.parseDouble(line.substring(SPEED.length()))).max().orElse(0));
            }
            process.waitFor();
        }
        return best;
    }

    /** The format of its first version: seven integers, then all tensors of a kind together. */
    private byte[] converted() throws Exception {
        try (Checkpoint checkpoint = Checkpoint.open(stories)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteBuffer header = ByteBuffer.allocate(7 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (int number : new int[] {64, 172, LAYERS, 8, 4, 512, CONTEXT}) {
                header.putInt(number);
            }
            out.writeBytes(header.array());
            write(checkpoint, "model.embed_tokens.weight", out);
            for (String part : List.of("input_layernorm", "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj",
                    "self_attn.o_proj", "post_attention_layernorm", "mlp.gate_proj", "mlp.down_proj", "mlp.up_proj")) {
                for (int layer = 0; layer < LAYERS; layer++) {
                    write(checkpoint, "model.layers." + layer + "." + part + ".weight", out);
                }
            }
            write(checkpoint, "model.norm.weight", out);
            out.writeBytes(new byte[CONTEXT * HEAD * Float.BYTES]);
            return out.toByteArray();
        }
    }

    private static void write(Checkpoint checkpoint, String name, ByteArrayOutputStream out) throws Exception {
        TensorInfo info = checkpoint.tensors().get(name);
        if (info == null) {
            throw new IOException("no tensor " + name);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(info.byteCount(), Float.BYTES);
            checkpoint.read(info, 0, values);
            byte[] bytes = values.toArray(ValueLayout.JAVA_BYTE);
            out.writeBytes(name.contains("q_proj") || name.contains("k_proj") ? paired(bytes, info) : bytes);
        }
    }

    /** Rows of a head that turn together lie beside each other there, half a head apart here. */
    private static byte[] paired(byte[] rows, TensorInfo info) {
        int width = Math.toIntExact(info.shape().get(1)) * Float.BYTES;
        byte[] paired = new byte[rows.length];
        for (int row = 0; row < rows.length / width; row++) {
            int within = row % HEAD;
            int source = row - within + within / 2 + within % 2 * (HEAD / 2);
            System.arraycopy(rows, source * width, paired, row * width, width);
        }
        return paired;
    }
}

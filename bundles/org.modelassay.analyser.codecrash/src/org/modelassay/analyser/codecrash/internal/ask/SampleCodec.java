/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.ask;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.NonNull;
import org.modelassay.analysis.UnitCodec;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Usage;

/** Keeps a sample in the journal. */
public final class SampleCodec implements UnitCodec<@NonNull Sample> {

    /** Creates the codec, which has no state. */
    public SampleCodec() {
        // nothing to set up
    }

    @Override
    public byte[] encode(Sample sample) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(sample.state().ordinal());
            out.writeByte(sample.finish().ordinal());
            out.writeBoolean(sample.usage().isPresent());
            Usage usage = sample.usage().orElse(Usage.NONE);
            out.writeLong(usage.promptTokens());
            out.writeLong(usage.completionTokens());
            out.writeLong(usage.reasoningTokens());
            write(out, sample.text());
            write(out, sample.reason());
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public Sample decode(byte[] payload) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            Sample.State state = one(Sample.State.values(), in.readByte());
            Completion.Finish finish = one(Completion.Finish.values(), in.readByte());
            boolean counted = in.readBoolean();
            Usage usage = new Usage(in.readLong(), in.readLong(), in.readLong());
            return new Sample(state, text(in), finish, counted ? Optional.of(usage) : Optional.empty(), text(in));
        }
    }

    private static <T> T one(T[] values, int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= values.length) {
            throw new IOException("Not a sample: " + ordinal);
        }
        return values[ordinal];
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.clamp(length, 0, in.available()));
        if (bytes.length != length) {
            throw new IOException("A text of " + length + " bytes is cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

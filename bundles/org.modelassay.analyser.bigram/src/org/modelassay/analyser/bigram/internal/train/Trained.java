/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import org.jspecify.annotations.NonNull;

import org.modelassay.analysis.UnitCodec;
import org.modelassay.inference.training.GateCounts;

/**
 * A training that has ended. Its mask lies in the scratch directory of the run.
 *
 * @param file     the name of the mask's file
 * @param checksum of the mask's file
 * @param attempts how many trainings it took, with other orders of the text
 * @param stable   whether the loss stayed calm in the last of them
 * @param softLoss the loss of held-out text with the gates as they were, in nats
 * @param curve    the training in steps
 */
public record Trained(String file, long checksum, int attempts, boolean stable, double softLoss,
        List<CurvePoint> curve) {

    /** Copies the curve. */
    public Trained {
        curve = List.copyOf(curve);
    }

    /**
     * The steps made in the last attempt.
     *
     * @return at least 1
     */
    public int steps() {
        return curve.getLast().step();
    }

    /**
     * Whether the gates had made up their mind when it ended.
     *
     * @return false when the greatest number of steps was reached before
     */
    public boolean isSettled() {
        return curve.getLast().isSettled();
    }

    static long checksum(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        checksum.update(Files.readAllBytes(file));
        return checksum.getValue();
    }

    static void write(DataOutputStream out, List<CurvePoint> curve) throws IOException {
        out.writeInt(curve.size());
        for (CurvePoint point : curve) {
            out.writeInt(point.step());
            out.writeDouble(point.loss());
            out.writeDouble(point.sharpness());
            for (long count : point.gates().bins()) {
                out.writeLong(count);
            }
        }
    }

    static List<CurvePoint> readCurve(DataInputStream in) throws IOException {
        List<CurvePoint> curve = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int step = in.readInt();
            double loss = in.readDouble();
            double sharpness = in.readDouble();
            long[] bins = new long[CurvePoint.BINS];
            for (int i = 0; i < bins.length; i++) {
                bins[i] = in.readLong();
            }
            curve.add(new CurvePoint(step, loss, sharpness, new GateCounts(bins)));
        }
        return curve;
    }

    /**
     * Keeps trainings in the journal; one whose mask is gone is made again.
     *
     * @param scratch where masks are
     */
    public record Codec(Path scratch) implements UnitCodec<@NonNull Trained> {

        @Override
        public byte[] encode(Trained trained) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeUTF(trained.file());
                out.writeLong(trained.checksum());
                out.writeInt(trained.attempts());
                out.writeBoolean(trained.stable());
                out.writeDouble(trained.softLoss());
                write(out, trained.curve());
            }
            return bytes.toByteArray();
        }

        @Override
        public Trained decode(byte[] payload) throws IOException {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
                Trained trained = new Trained(in.readUTF(), in.readLong(), in.readInt(), in.readBoolean(),
                        in.readDouble(), readCurve(in));
                Path mask = scratch.resolve(trained.file());
                if (!Files.exists(mask) || Trained.checksum(mask) != trained.checksum()) {
                    throw new IOException("its mask is gone");
                }
                return trained;
            }
        }
    }
}

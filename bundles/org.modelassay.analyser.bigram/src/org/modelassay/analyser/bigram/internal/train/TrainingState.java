/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.training.Training;

/**
 * What is known of a training that has not ended, and where it is kept.
 *
 * @param parameters the file of the parameters
 * @param losses     the file of losses and curve
 * @param history    the loss of each step
 * @param curve      the training in steps
 */
record TrainingState(Path parameters, Path losses, List<Double> history, List<CurvePoint> curve) {

    /** Nothing yet, to be kept in files whose names begin with that of another. */
    static TrainingState beside(Path file) {
        return new TrainingState(file.resolveSibling(file.getFileName() + ".safetensors"),
                file.resolveSibling(file.getFileName() + ".curve"), new ArrayList<>(), new ArrayList<>());
    }

    void save(Training steps) throws IOException {
        AtomicFiles.write(losses, stream -> {
            DataOutputStream out = new DataOutputStream(stream);
            Trained.write(out, curve);
            out.writeInt(history.size());
            for (double loss : history) {
                out.writeDouble(loss);
            }
            out.flush();
        });
        steps.save(parameters);
    }

    /** Goes on from the saved state, if there is one; the curve was written before it and may know more. */
    void restore(Training steps) throws InvalidInputException, IOException {
        if (!Files.exists(parameters) || !Files.exists(losses)) {
            return;
        }
        steps.restore(parameters);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(losses)))) {
            Trained.readCurve(in).stream().filter(point -> point.step() <= steps.steps()).forEach(curve::add);
            for (int left = in.readInt(); left > 0; left--) {
                double loss = in.readDouble();
                if (history.size() < steps.steps()) {
                    history.add(loss);
                }
            }
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(parameters);
        Files.deleteIfExists(losses);
    }
}

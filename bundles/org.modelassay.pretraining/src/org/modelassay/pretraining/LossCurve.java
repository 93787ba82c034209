/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The losses of a training as a file of comma-separated values, one line for each step. */
final class LossCurve {

    private static final String HEADER = "step,loss,gradient_norm,rate";

    private final List<String> lines = new ArrayList<>();

    /**
     * The first lines of a file.
     *
     * @param file  the file
     * @param steps how many steps were done
     * @return a curve of so many steps
     */
    static LossCurve read(Path file, long steps) throws IOException, InvalidInputException {
        LossCurve curve = new LossCurve();
        if (steps > 0) {
            List<String> found = Files.readAllLines(file);
            if (found.size() <= steps || !found.getFirst().equals(HEADER)) {
                throw new InvalidInputException(Diagnostic.error(file.toString(),
                        "It should have the losses of " + steps + " steps", "begin again in another directory"));
            }
            curve.lines.addAll(found.subList(1, Math.toIntExact(steps) + 1));
        }
        return curve;
    }

    void add(long step, double loss, double gradientNorm, double rate) {
        lines.add(step + "," + (float) loss + "," + (float) gradientNorm + "," + (float) rate);
    }

    void write(Path file) throws IOException {
        AtomicFiles.writeString(file, HEADER + "\n" + String.join("\n", lines) + "\n");
    }
}

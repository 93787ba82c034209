/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Caption;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Histogram;

/**
 * The numbers of a tensor.
 *
 * @param count    the number of elements
 * @param finite   how many are finite
 * @param zeros    how many are zero
 * @param minimum  the smallest finite one, NaN without any
 * @param maximum  the greatest finite one, NaN without any
 * @param mean     the mean of the finite ones
 * @param norm     the square root of the sum of their squares
 * @param bins     how many fall into each of equally wide bins from the smallest to the greatest
 */
public record TensorStatistics(long count, long finite, long zeros, double minimum, double maximum, double mean,
        double norm, double[] bins) {

    private static final int BINS = 60;

    /**
     * Reads a tensor twice, block by block: for its range, then for its histogram.
     *
     * @param location     the checkpoint
     * @param tensor       a tensor of it
     * @param progress     told of bytes, twice those of the tensor
     * @param cancellation asked after every block
     * @return its numbers
     * @throws CheckpointException when the file has changed
     * @throws IOException         when reading fails
     */
    public static TensorStatistics of(Path location, TensorInfo tensor, Progress progress, Cancellation cancellation)
            throws CheckpointException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(location)) {
            Sums sums = new Sums();
            scan(checkpoint, tensor, progress, cancellation, sums::add);
            double[] bins = new double[BINS];
            double width = (sums.maximum - sums.minimum) / BINS;
            scan(checkpoint, tensor, progress, cancellation, value -> {
                if (Double.isFinite(value)) {
                    int bin = width > 0 ? (int) ((value - sums.minimum) / width) : 0;
                    bins[Math.clamp(bin, 0, BINS - 1)]++;
                }
            });
            boolean some = sums.finite > 0;
            return new TensorStatistics(sums.count, sums.finite, sums.zeros, some ? sums.minimum : Double.NaN,
                    some ? sums.maximum : Double.NaN, sums.sum / sums.finite, Math.sqrt(sums.squares), bins);
        }
    }

    /**
     * Its histogram.
     *
     * @param name what the tensor is called
     * @return a chart of counts over values
     */
    public Histogram histogram(String name) {
        int used = finite == 0 ? 0 : maximum > minimum ? bins.length : 1;
        double[] low = new double[used];
        double[] high = new double[used];
        double[] heights = new double[used];
        for (int i = 0; i < used; i++) {
            double width = maximum > minimum ? (maximum - minimum) / used : Math.max(Math.abs(minimum), 1) / 10;
            low[i] = minimum + i * width;
            high[i] = minimum + (i + 1) * width;
            heights[i] = bins[i];
        }
        return new Histogram(new Caption("tensor", "How are its values spread?", name, List.of()),
                new Axis("value", "", Axis.Scale.LINEAR), new Axis("elements", "", Axis.Scale.LINEAR), low, high,
                List.of(Curve.observed("elements", "elements", heights)));
    }

    private interface Sink {
        void accept(double value);
    }

    private static final class Sums {
        private long count;
        private long finite;
        private long zeros;
        private double minimum = Double.POSITIVE_INFINITY;
        private double maximum = Double.NEGATIVE_INFINITY;
        private double sum;
        private double squares;

        void add(double value) {
            count++;
            if (Double.isFinite(value)) {
                finite++;
                zeros += value == 0 ? 1 : 0;
                minimum = Math.min(minimum, value);
                maximum = Math.max(maximum, value);
                sum += value;
                squares += value * value;
            }
        }
    }

    private static void scan(Checkpoint checkpoint, TensorInfo tensor, Progress progress, Cancellation cancellation,
            Sink sink) throws CheckpointException, IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment block = arena.allocate(Checkpoint.BLOCK, 8);
            for (long offset = 0; offset < tensor.byteCount(); offset += Checkpoint.BLOCK) {
                cancellation.check();
                MemorySegment part = block.asSlice(0, Math.min(Checkpoint.BLOCK, tensor.byteCount() - offset));
                checkpoint.read(tensor, offset, part);
                long elements = part.byteSize() / tensor.dtype().size();
                for (long i = 0; i < elements; i++) {
                    sink.accept(Decoder.value(tensor.dtype(), part, i));
                }
                progress.advance(part.byteSize());
            }
        }
    }
}

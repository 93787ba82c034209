/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;

/** Puts the data of charts on disk: curves as CSV, matrices as safetensors. */
final class ChartData {

    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private ChartData() {
    }

    static void write(Path file, Series series) throws IOException {
        IntFunction<List<Object>> place = switch (series.places()) {
        case Coordinates.Numbers numbers -> i -> List.of(numbers.values()[i]);
        case Coordinates.Categories categories -> i -> List.of(categories.names().get(i));
        };
        curves(file, List.of("x"), place, series.places().size(), series.curves());
    }

    static void write(Path file, Distribution distribution) throws IOException {
        double[] edges = distribution.edges();
        curves(file, List.of("low", "high"), i -> List.of(edges[i], edges[i + 1]), Math.max(edges.length - 1, 0),
                distribution.curves());
    }

    private static void curves(Path file, List<String> places, IntFunction<List<Object>> place, int size,
            List<Curve> curves) throws IOException {
        List<String> header = new ArrayList<>(places);
        List<double[]> columns = new ArrayList<>();
        for (Curve curve : curves) {
            header.add(curve.name());
            columns.add(curve.values());
            double[] low = curve.low();
            double[] high = curve.high();
            if (low != null && high != null) {
                header.add(curve.name() + "_low");
                columns.add(low);
                header.add(curve.name() + "_high");
                columns.add(high);
            }
        }
        if (header.stream().distinct().count() != header.size()) {
            throw new IllegalArgumentException("two columns of " + file.getFileName() + " have the same name");
        }
        try (CsvFile csv = new CsvFile(file, header)) {
            for (int i = 0; i < size; i++) {
                List<Object> row = new ArrayList<>(place.apply(i));
                for (double[] column : columns) {
                    row.add(column[i]);
                }
                csv.row(row);
            }
        }
    }

    static void write(Path file, TokenText text) throws IOException {
        try (CsvFile csv = new CsvFile(file, List.of("token", "value"))) {
            for (int i = 0; i < text.tokens().size(); i++) {
                csv.row(List.of(text.tokens().get(i), text.values()[i]));
            }
        }
    }

    static void write(Path file, Matrix matrix) throws IOException {
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        double[] values = matrix.values();
        MemorySegment bytes = MemorySegment.ofArray(new byte[Math.multiplyExact(values.length, Double.BYTES)]);
        for (int i = 0; i < values.length; i++) {
            bytes.set(DOUBLE, (long) i * Double.BYTES, values[i]);
        }
        TensorSpec tensor = new TensorSpec("values", DType.F64,
                List.of((long) matrix.rows().size(), (long) matrix.columns().size()));
        // safe on the disk when the report of the run is, as tables are
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            CheckpointWriter.write(channel, List.of(tensor), Map.of(), TensorData.of(Map.of("values", bytes)));
        }
    }
}

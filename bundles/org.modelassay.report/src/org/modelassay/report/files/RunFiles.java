/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.model.Matrix;

/** The files of a run, found through its manifest and never outside its directory. */
public final class RunFiles {

    private static final String VALUES = "values";
    private static final ValueLayout.OfDouble F64 =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Path directory;

    /**
     * The files in a run directory.
     *
     * @param directory the run directory
     */
    public RunFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Finds a file that the manifest names.
     *
     * @param file a path relative to the run directory, with {@code /} between names
     * @return the path of the file, which need not exist
     * @throws IOException if the name is missing, absolute, or leads out of the directory
     */
    public Path resolve(@Nullable String file) throws IOException {
        if (!isInside(file)) {
            throw new IOException("The manifest names a file that cannot belong to the run: " + file);
        }
        return directory.resolve(file);
    }

    /**
     * Whether a name can be that of a file of a run: relative, of plain names joined by {@code /}.
     *
     * @param file a name from a manifest
     * @return whether {@link #resolve} accepts it
     */
    public static boolean isInside(@Nullable String file) {
        return file != null && !file.isEmpty() && file.length() < 1024
                && List.of(file.split("/", -1)).stream().allMatch(RunFiles::isPlainName);
    }

    /**
     * Opens a table.
     *
     * @param file a path relative to the run directory
     * @return a reader positioned after the header row; to be closed by the caller
     * @throws IOException if the file cannot be read or is no table
     */
    public CsvReader table(@Nullable String file) throws IOException {
        return CsvReader.open(existing(file));
    }

    /**
     * Reads the values of a matrix: the tensor {@code values} of float64 in a safetensors file.
     *
     * @param matrix the matrix
     * @return rows x columns numbers, row by row
     * @throws IOException if the file cannot be read or holds another matrix
     */
    public double[] values(Matrix matrix) throws IOException {
        Path file = existing(matrix.getFile());
        List<Long> shape = List.of((long) matrix.getRows().size(), (long) matrix.getColumns().size());
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            TensorInfo info = checkpoint.tensors().get(VALUES);
            if (info == null || info.dtype() != DType.F64 || !info.shape().equals(shape)) {
                throw new IOException(file + ": a tensor named " + VALUES + " of F64 and shape " + shape
                        + " was expected");
            }
            return read(checkpoint, info);
        } catch (CheckpointException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private Path existing(@Nullable String file) throws IOException {
        Path path = resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(file + " is missing in the run directory");
        }
        if (!path.toRealPath().startsWith(directory.toRealPath())) {
            throw new IOException("The run holds " + file + " as a link out of its directory, which is not followed");
        }
        return path;
    }

    private static double[] read(Checkpoint checkpoint, TensorInfo info) throws CheckpointException, IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(Math.max(info.byteCount(), 1));
            checkpoint.read(info, 0, segment.asSlice(0, info.byteCount()));
            double[] values = new double[Math.toIntExact(info.elements())];
            MemorySegment.copy(segment, F64, 0, values, 0, values.length);
            return values;
        }
    }

    private static boolean isPlainName(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..")
                && name.chars().noneMatch(c -> c < ' ' || c == ':' || c == '\\' || c == 0x7f);
    }
}

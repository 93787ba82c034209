package org.modelassay.report;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.model.Matrix;
import org.modelassay.report.csv.CsvReader;

/** The files of a run, found through its manifest and never outside its directory. */
public final class RunFiles {

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
     * @throws IOException if the name is empty, absolute, or leads out of the directory
     */
    public Path resolve(String file) throws IOException {
        return directory.resolve(file);
    }

    /**
     * Opens a table.
     *
     * @param file a path relative to the run directory
     * @return a reader positioned after the header row; to be closed by the caller
     * @throws IOException if the file cannot be read or is no table
     */
    public CsvReader table(String file) throws IOException {
        return CsvReader.open(resolve(file));
    }

    /**
     * Reads the values of a matrix.
     *
     * @param matrix the matrix
     * @return rows x columns numbers, row by row
     * @throws IOException if the file cannot be read or holds another matrix
     */
    public double[] values(Matrix matrix) throws IOException {
        throw new IOException(resolve(matrix.getFile()) + ": cannot be read");
    }
}

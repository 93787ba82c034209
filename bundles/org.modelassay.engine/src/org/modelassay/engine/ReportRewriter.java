/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.store.RunFiles;
import org.modelassay.engine.internal.store.RunLock;
import org.modelassay.model.Run;
import org.modelassay.report.ReportWriter;

/** Writes the files for readers of a finished run again, from its manifest. */
public final class ReportRewriter {

    /** Creates a rewriter. */
    public ReportRewriter() {
        // nothing to set up
    }

    /**
     * Reads a run and, as its owner, writes its report again. Where nothing may be written, the report stays as it is.
     *
     * @param directory a run directory
     * @param remarks   is told when the report stays as it is
     * @return status, results and verdicts, as with {@link RunReader}
     * @throws InvalidInputException if there is no manifest or it is damaged, or another run is writing there
     * @throws IOException           if the manifest cannot be read or a file cannot be written
     */
    public Run rewrite(Path directory, Consumer<Diagnostic> remarks) throws InvalidInputException, IOException {
        RunFiles files = RunFiles.of(directory);
        Run known = files.readManifest();
        if (!Files.isWritable(directory)) {
            remarks.accept(kept(directory));
            return known;
        }
        try (RunLock _ = RunLock.acquire(files)) {
            Run run = files.readManifest();
            ReportWriter.write(directory, run);
            return run;
        } catch (AccessDeniedException _) {
            remarks.accept(kept(directory));
            return known;
        }
    }

    private static Diagnostic kept(Path directory) {
        return Diagnostic.warning(directory.toString(),
                "the permission to write is missing; the files of its report stay as they are", "");
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.xmi.XmiReader;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Run;

/**
 * Where things are in a run directory.
 *
 * @param root the run directory
 */
public record RunFiles(Path root) {

    /** The manifest, without which nothing else in the directory counts. */
    public static final String MANIFEST = "run.assayrun";

    private static final XmiReader.Limits LIMITS = new XmiReader.Limits(64 << 20, 1_000_000, 8);

    /**
     * The places in a run directory.
     *
     * @param root the run directory
     * @return the places
     */
    public static RunFiles of(Path root) {
        return new RunFiles(root);
    }

    /**
     * The manifest.
     *
     * @return its path
     */
    public Path manifest() {
        return root.resolve(MANIFEST);
    }

    /**
     * The manifest of a finished run while its expectations are judged again.
     *
     * @return its path
     */
    public Path previous() {
        return root.resolve(".previous.assayrun");
    }

    /**
     * The journal.
     *
     * @return its path
     */
    public Path journal() {
        return root.resolve("journal.jsonl");
    }

    /**
     * The large payloads of the journal.
     *
     * @return the path of a directory
     */
    public Path payloads() {
        return root.resolve("journal");
    }

    /**
     * The file that a process locks to own the directory.
     *
     * @return its path
     */
    public Path lock() {
        return root.resolve(".lock");
    }

    /**
     * What happened when.
     *
     * @return its path
     */
    public Path log() {
        return root.resolve("log.txt");
    }

    /**
     * Intermediate files of the analyser.
     *
     * @return the path of a directory
     */
    public Path scratch() {
        return root.resolve("scratch");
    }

    /**
     * Reads the manifest.
     *
     * @return status, results and verdicts
     * @throws InvalidInputException if there is none, or it is damaged
     * @throws IOException           if it cannot be read
     */
    public Run readManifest() throws InvalidInputException, IOException {
        if (!Files.exists(manifest())) {
            boolean unfinished = Files.exists(journal());
            throw new InvalidInputException(Diagnostic.error(root.toString(),
                    unfinished ? "holds an unfinished run" : "holds no run: there is no " + MANIFEST,
                    unfinished ? "start it again, and it continues" : "name the directory of a run"));
        }
        return read(manifest());
    }

    Run read(Path manifest) throws InvalidInputException, IOException {
        return (Run) new XmiReader(LIMITS).read(manifest, ExperimentsPackage.Literals.RUN);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.journal.DiskJournal;
import org.modelassay.engine.internal.xmi.XmiWriter;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.report.ReportWriter;

/**
 * A run directory that this process owns.
 *
 * <p>A manifest says that everything it names is complete. It therefore goes before the results when a run starts
 * again, and comes last when it ends.
 */
public final class RunDirectory implements AutoCloseable {

    private final RunFiles files;
    private final String key;
    private final RunLock lock;
    private final RunLog log;

    RunDirectory(RunFiles files, String key, RunLock lock) {
        this.files = files;
        this.key = key;
        this.lock = lock;
        this.log = new RunLog(files.log());
    }

    /**
     * Where things are.
     *
     * @return the places in this directory
     */
    public RunFiles files() {
        return files;
    }

    /**
     * The log of the run.
     *
     * @return takes lines
     */
    public RunLog log() {
        return log;
    }

    /**
     * The finished run with the key of this one.
     *
     * @return the run, empty if it has not finished, has failed, its manifest is damaged or a file of it is gone
     * @throws IOException if the manifest cannot be read
     */
    public Optional<Run> finished() throws IOException {
        Optional<Run> manifest = read(files.manifest());
        return manifest.isPresent() ? manifest : read(files.previous());
    }

    private Optional<Run> read(Path manifest) throws IOException {
        if (!Files.exists(manifest)) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.read(manifest)).filter(run -> run.getStatus() == RunStatus.DONE
                    && run.getProvenance() != null && key.equals(run.getProvenance().getKey()) && isComplete(run));
        } catch (InvalidInputException e) {
            log.line("the manifest is damaged and is made again: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether every file that the results name is there; somebody may have tidied up. */
    private boolean isComplete(Run run) {
        for (String name : ReportWriter.dataFiles(run)) {
            if (!Files.isRegularFile(files.root().resolve(name))) {
                log.line("the file " + name + " is gone, and the run is made again");
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the directory counts.
     *
     * @return {@code true} if there is a manifest
     */
    public boolean isCommitted() {
        return Files.exists(files.manifest());
    }

    /**
     * Removes what an earlier attempt left. The journal and the scratch space of an unfinished one stay; of a finished
     * one that is made again the journal goes first, since the scratch space that belongs to it is gone.
     *
     * @throws IOException if something cannot be removed
     */
    public void begin() throws IOException {
        if (!isUnfinished()) {
            forget();
        }
        withdraw(RunContents.RESULTS);
    }

    private boolean isUnfinished() throws IOException {
        if (Files.exists(files.previous())) {
            return false;
        }
        try {
            return !Files.exists(files.manifest()) || files.read(files.manifest()).getStatus() != RunStatus.DONE;
        } catch (InvalidInputException _) {
            return false;
        }
    }

    /**
     * Removes what units of work have left.
     *
     * @throws IOException if something cannot be removed
     */
    public void forget() throws IOException {
        RunContents.delete(files.root(), RunContents.MEMORY);
    }

    /**
     * Removes everything of the run but its log.
     *
     * @throws IOException if something cannot be removed
     */
    public void clear() throws IOException {
        withdraw(RunContents.RESULTS);
        forget();
    }

    private void withdraw(List<String> names) throws IOException {
        Files.deleteIfExists(files.manifest());
        Files.deleteIfExists(files.previous());
        RunContents.delete(files.root(), names);
        RunContents.deleteTemporary(files.root());
        RunContents.deleteTemporary(files.payloads());
    }

    /**
     * Removes the files for readers, while the manifest steps aside so that a stop half-way is seen and repaired.
     *
     * @throws IOException if something cannot be removed
     */
    public void withdrawReport() throws IOException {
        if (Files.exists(files.manifest())) {
            Files.move(files.manifest(), files.previous(), StandardCopyOption.ATOMIC_MOVE);
        }
        RunContents.delete(files.root(), RunContents.REPORT);
        RunContents.deleteTemporary(files.root());
    }

    /**
     * Opens the journal.
     *
     * @return the journal of this key; to be closed by the caller
     * @throws IOException if it cannot be read or repaired
     */
    public DiskJournal openJournal() throws IOException {
        return DiskJournal.open(files.journal(), files.payloads(), key);
    }

    /**
     * Writes the files for readers.
     *
     * @param run everything about the run
     * @throws IOException if one cannot be written
     */
    public void report(Run run) throws IOException {
        ReportWriter.write(files.root(), run);
    }

    /**
     * Ends the run: from now on the directory counts.
     *
     * @param run everything about it
     * @throws IOException if the manifest cannot be written; there is none then
     */
    public void commit(Run run) throws IOException {
        AtomicFiles.writeString(files.manifest(), new XmiWriter().write(run));
        if (run.getStatus() == RunStatus.DONE) {
            tidy();
        } else {
            Files.deleteIfExists(files.previous());
        }
    }

    /**
     * Removes what a finished run needs no more.
     *
     * @throws IOException if something cannot be removed
     */
    public void tidy() throws IOException {
        Files.deleteIfExists(files.previous());
        RunContents.delete(files.root(), RunContents.SCRATCH);
        RunContents.deleteTemporary(files.root());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

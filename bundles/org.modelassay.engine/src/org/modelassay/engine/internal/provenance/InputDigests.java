/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.Input;
import org.modelassay.common.Cancellation;
import org.modelassay.common.DigestCache;
import org.modelassay.common.Progress;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;

/** The files that a run reads, with their digests; notices when one of them changes during the run. */
public final class InputDigests {

    private record Stamp(long bytes, FileTime modified) {
    }

    private final List<InputFiles.Part> parts = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();

    private InputDigests() {
    }

    /**
     * Finds the files of inputs.
     *
     * @param analyser says what type of input each role has
     * @param inputs   the inputs
     * @return the files, not digested yet
     * @throws IOException if a directory cannot be read
     */
    public static InputDigests of(AnalyserDescriptor analyser, List<Input> inputs) throws IOException {
        InputDigests digests = new InputDigests();
        for (Input input : inputs) {
            if (input.endpoint().isPresent()) {
                continue;
            }
            String type = analyser.inputs().stream().filter(role -> role.role().equals(input.role()))
                    .map(InputRole::type).findFirst().orElse("file");
            digests.parts.addAll(InputFiles.of(input, type));
        }
        for (InputFiles.Part part : digests.parts) {
            digests.stamps.add(stamp(part));
        }
        return digests;
    }

    /**
     * How much there is to read.
     *
     * @return the size of all files in bytes
     */
    public long bytes() {
        return stamps.stream().mapToLong(Stamp::bytes).sum();
    }

    /**
     * Digests the files.
     *
     * @param cache        what is known of unchanged files
     * @param progress     receives bytes
     * @param cancellation looked at between chunks
     * @return the files with their digests, in the order of inputs and names
     * @throws IOException if a file cannot be read
     */
    public List<FileEntry> digest(DigestCache cache, Progress progress, Cancellation cancellation) throws IOException {
        List<FileEntry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            InputFiles.Part part = parts.get(i);
            progress.activity(part.name());
            entries.add(new FileEntry(part.input().role(), part.name(), part.path(), stamps.get(i).bytes(),
                    cache.digest(part.path(), progress, cancellation)));
        }
        return entries;
    }

    /**
     * The files that are not what they were when this was made.
     *
     * @return their names; empty if nothing changed
     */
    public List<String> changed() {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!isUnchanged(parts.get(i), stamps.get(i))) {
                changed.add(parts.get(i).path().toString());
            }
        }
        return changed;
    }

    private static boolean isUnchanged(InputFiles.Part part, Stamp stamp) {
        try {
            return stamp(part).equals(stamp);
        } catch (IOException _) {
            return false;
        }
    }

    private static Stamp stamp(InputFiles.Part part) throws IOException {
        return new Stamp(Files.size(part.path()), Files.getLastModifiedTime(part.path()));
    }
}

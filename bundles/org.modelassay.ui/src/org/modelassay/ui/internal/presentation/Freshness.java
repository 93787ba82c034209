/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;
import org.modelassay.model.InputDigest;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;

/**
 * Whether the inputs of a run still hold what the run has read. A file is read only if it was written after the run, and
 * then once; a file that is not there says nothing, as the run may come from another machine.
 */
final class Freshness {

    private record Stamp(Path file, long bytes, Instant modified) {
    }

    private final Map<Stamp, String> digests = new ConcurrentHashMap<>();

    /**
     * The first input that is not what it was.
     *
     * @param run a manifest
     * @return the name of the input, empty if the results are as good as on the first day
     */
    Optional<String> changed(Run run) {
        Provenance provenance = run.getProvenance();
        Instant finished = Texts.instant(text(run.getFinished())).orElse(Instant.MAX);
        return provenance == null ? Optional.empty()
                : provenance.getInputs().stream().filter(input -> isChanged(input, finished))
                        .map(input -> text(input.getName())).findFirst();
    }

    private boolean isChanged(InputDigest input, Instant finished) {
        try {
            Path file = Path.of(text(input.getPath()));
            if (!file.isAbsolute() || !Files.isRegularFile(file)) {
                return false;
            }
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (now.size() != input.getBytes()) {
                return true;
            }
            Instant modified = now.lastModifiedTime().toInstant();
            return modified.isAfter(finished)
                    && !digest(new Stamp(file, now.size(), modified)).equals(text(input.getDigest()));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private String digest(Stamp stamp) throws IOException {
        String known = digests.get(stamp);
        if (known == null) {
            known = TreeDigest.of(stamp.file(), Progress.none(), Cancellation.never()).value();
            digests.put(stamp, known);
        }
        return known;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

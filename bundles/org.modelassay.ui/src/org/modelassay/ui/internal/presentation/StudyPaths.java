/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Paths as studies write them: relative to the study where that is possible without leaving its folder. */
public final class StudyPaths {

    private StudyPaths() {
    }

    /**
     * Where a location is.
     *
     * @param study    the file of the study
     * @param location a path as the study has it
     * @return an absolute path; the study's folder for one that cannot be
     */
    public static Path resolve(Path study, @Nullable String location) {
        try {
            return study.resolveSibling(location == null ? "" : location).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return study.toAbsolutePath();
        }
    }

    /**
     * How a study should write a path.
     *
     * @param study the file of the study
     * @param path  an absolute path
     * @return relative with {@code /} if it is below the study's folder, absolute otherwise
     */
    public static String locate(Path study, Path path) {
        Path folder = study.toAbsolutePath().normalize().getParent();
        Path target = path.toAbsolutePath().normalize();
        return folder != null && target.startsWith(folder) ? folder.relativize(target).toString().replace('\\', '/')
                : target.toString();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.StudyEdits;
import org.modelassay.ui.internal.presentation.Texts;

/** Brings a checkpoint into a project: its headers are checked, it is linked, and a study is told about it. */
public final class CheckpointImport {

    private CheckpointImport() {
    }

    /**
     * What is wrong with a checkpoint.
     *
     * @param checkpoint a directory or a file
     * @return a message with a remedy, empty for a checkpoint that can be used
     */
    public static Optional<String> problem(Path checkpoint) {
        try (Checkpoint opened = Checkpoint.open(checkpoint)) {
            return opened.tensors().isEmpty() ? Optional.of("There is no tensor in it.") : Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.of(Texts.lines(e.diagnostics()));
        } catch (IOException e) {
            return Optional.of(checkpoint + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * Imports a checkpoint.
     *
     * @param project    where it is linked
     * @param study      the file of the study that is told about it, if any
     * @param checkpoint a directory or a file
     * @param monitor    the progress
     * @throws CoreException if it is no checkpoint, or cannot be linked
     */
    public static void run(IProject project, Optional<Path> study, Path checkpoint, IProgressMonitor monitor)
            throws CoreException {
        Optional<String> problem = problem(checkpoint);
        if (problem.isPresent()) {
            throw new CoreException(Status.error(problem.get()));
        }
        AssayProjects.link(project, checkpoint, monitor);
        if (study.isPresent()) {
            tell(study.get(), checkpoint);
            project.refreshLocal(IResource.DEPTH_ONE, monitor);
        }
    }

    private static void tell(Path file, Path checkpoint) throws CoreException {
        try {
            Study study = new StudyReader().read(file);
            StudyEdits.addModel(study, file, checkpoint);
            new StudyWriter().write(file, study);
        } catch (InvalidInputException e) {
            throw new CoreException(Status.error(Texts.lines(e.diagnostics())));
        } catch (IOException e) {
            throw new CoreException(Status.error("The study " + file + " cannot be changed", e));
        }
    }
}

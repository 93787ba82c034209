/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.modelassay.ui.internal.presentation.NewStudy;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.workspace.AssayProjects;
import org.modelassay.ui.internal.workspace.CheckpointImport;

/** Takes checkpoints dropped from the file manager: linked into the project, and added to the study if on one. */
public final class CheckpointDropAssistant {

    private CheckpointDropAssistant() {
    }

    /** Files dropped beside every project become a study of their own. */
    private static IStatus newStudy(String[] files) {
        try {
            for (String file : files) {
                Optional<String> problem = CheckpointImport.problem(Path.of(file));
                if (problem.isPresent()) {
                    return Status.error(problem.get());
                }
            }
            String name = AssayProjects.freshName("study-of-" + Path.of(files[0]).getFileName());
            IProject project = AssayProjects.project(name, new NullProgressMonitor());
            IFile study = AssayProjects.write(project, "study",
                    new NewStudy(name, Optional.empty(), Map.of())::study,
                    new NullProgressMonitor());
            for (String file : files) {
                CheckpointImport.run(project, Optional.of(study.getLocation().toPath()), Path.of(file),
                        new NullProgressMonitor());
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /**
     * Takes files.
     *
     * @param target on what they were dropped
     * @param files  their absolute paths
     * @return whether they were taken
     */
    public static IStatus drop(Object target, String[] files) {
        IResource resource = StudiesActionProvider.resource(target);
        if (resource == null) {
            return Status.CANCEL_STATUS;
        }
        IProject project = resource.getProject();
        if (project == null) {
            return newStudy(files);
        }
        Optional<Path> study = target instanceof StudyNode node ? Optional.of(node.study())
                : "assay".equals(resource.getFileExtension())
                        ? Optional.of(resource.getLocation().toPath())
                : AssayProjects.studies(project).stream().findFirst()
                        .map(file -> file.getLocation().toPath());
        try {
            for (String file : files) {
                CheckpointImport.run(project, study, Path.of(file), new NullProgressMonitor());
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}

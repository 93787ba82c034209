/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.StudyReader;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.internal.presentation.StudyProblems;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.shell.Services;

/** Checks studies as they are saved, and marks what is wrong. */
public final class StudyBuilder extends IncrementalProjectBuilder {

    /** The id of the builder. */
    public static final String ID = "org.modelassay.ui.studyBuilder";

    @Override
    protected IProject @Nullable [] build(int kind, @Nullable Map<String, String> arguments,
            @Nullable IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (delta == null) {
            getProject().accept(resource -> {
                checkIfStudy(resource);
                return isLocal(resource);
            });
        } else {
            delta.accept(change -> {
                if (change.getKind() != IResourceDelta.REMOVED) {
                    checkIfStudy(change.getResource());
                }
                return isLocal(change.getResource());
            });
        }
        return null;
    }

    private static boolean isLocal(IResource resource) {
        return !resource.isLinked() && !resource.getName().equals("runs");
    }

    private static void checkIfStudy(IResource resource) throws CoreException {
        if (resource instanceof IFile file && "assay".equals(file.getFileExtension()) && file.exists()
                && file.getLocation() != null) {
            check(file);
        }
    }

    /**
     * Checks one study and marks what is wrong.
     *
     * @param file a study
     * @throws CoreException if it cannot be marked
     */
    static void check(IFile file) throws CoreException {
        file.deleteMarkers(AssayIds.PROBLEM, true, IResource.DEPTH_ZERO);
        for (Diagnostic problem : problems(file.getLocation().toPath())) {
            IMarker marker = file.createMarker(AssayIds.PROBLEM);
            marker.setAttribute(IMarker.MESSAGE, Texts.problem(problem));
            marker.setAttribute(IMarker.LOCATION, problem.location());
            marker.setAttribute(IMarker.SEVERITY, switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
            });
        }
    }

    private static List<Diagnostic> problems(Path file) {
        try {
            return StudyProblems.of(new StudyReader().read(file), file, Services.get(AnalyserRegistry.class));
        } catch (InvalidInputException e) {
            return e.diagnostics();
        } catch (IOException e) {
            return List.of(Diagnostic.error(file.toString(), "cannot be read", String.valueOf(e.getMessage())));
        }
    }
}

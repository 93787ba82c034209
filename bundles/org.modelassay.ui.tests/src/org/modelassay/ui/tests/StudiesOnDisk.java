/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.ui.internal.presentation.NewStudy;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Makes studies without the wizard. */
final class StudiesOnDisk {

    private StudiesOnDisk() {
    }

    static NewStudy about(String name, String analyser, Path base, Path tuned) throws InvalidInputException {
        Map<String, Path> inputs = new LinkedHashMap<>();
        inputs.put("base", base);
        inputs.put("tuned", tuned);
        return new NewStudy(name, Optional.of(Services.get(AnalyserRegistry.class).find(analyser)), inputs);
    }

    static IFile project(NewStudy study) throws CoreException {
        IProject project = AssayProjects.project(study.name(), new NullProgressMonitor());
        return AssayProjects.write(project, "study", study::study, new NullProgressMonitor());
    }

    static IFile project(String name, String text) throws CoreException, IOException {
        IProject project = AssayProjects.project(name, new NullProgressMonitor());
        IFile file = project.getFile("study.assay");
        Files.writeString(file.getLocation().toPath(), text);
        file.refreshLocal(0, null);
        return file;
    }
}

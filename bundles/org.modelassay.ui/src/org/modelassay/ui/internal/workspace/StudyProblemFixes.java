/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.ModelReference;
import org.modelassay.model.Study;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyPaths;
import org.modelassay.ui.internal.shell.Services;

/** Repairs what can be repaired without opening a study: a checkpoint that has moved is looked for again. */
public final class StudyProblemFixes implements IMarkerResolutionGenerator {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        if (marker.getResource() instanceof IFile file && file.getLocation() != null) {
            Path path = file.getLocation().toPath();
            read(path).ifPresent(study -> study.getModels().stream()
                    .filter(model -> !Files.exists(StudyPaths.resolve(path, model.getLocation())))
                    .forEach(model -> fixes.add(new Locate(file, String.valueOf(model.getId())))));
        }
        return fixes.toArray(IMarkerResolution[]::new);
    }

    private static Optional<Study> read(Path file) {
        try {
            return Optional.of(new StudyReader().read(file));
        } catch (InvalidInputException | IOException e) {
            return Optional.empty();
        }
    }

    private record Locate(IFile file, String model) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return "Choose where " + model + " is now\u2026";
        }

        @Override
        public void run(IMarker marker) {
            Path path = file.getLocation().toPath();
            Optional<Path> found = Services.get(Dialogs.class).directory("Where is " + model + " now?");
            Optional<Study> study = read(path);
            if (found.isEmpty() || study.isEmpty()) {
                return;
            }
            for (ModelReference reference : study.get().getModels()) {
                if (model.equals(reference.getId())) {
                    reference.setLocation(StudyPaths.locate(path, found.get()));
                }
            }
            try {
                new StudyWriter().write(path, study.get());
                file.refreshLocal(0, null);
            } catch (IOException e) {
                Services.get(Dialogs.class).tell("The study cannot be changed", String.valueOf(e.getMessage()));
            } catch (CoreException e) {
                Platform.getLog(StudyProblemFixes.class).log(e.getStatus());
            }
        }
    }
}

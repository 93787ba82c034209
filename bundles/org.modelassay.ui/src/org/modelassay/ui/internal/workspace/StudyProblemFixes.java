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
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Study;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyFixes;
import org.modelassay.ui.internal.presentation.StudyPaths;
import org.modelassay.ui.internal.shell.Services;

/** Repairs what can be repaired without opening a study: moved checkpoints, refused values, analysers that are gone. */
public final class StudyProblemFixes implements IMarkerResolutionGenerator {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        if (marker.getResource() instanceof IFile file && file.getLocation() != null) {
            Path path = file.getLocation().toPath();
            String where = marker.getAttribute(IMarker.LOCATION, "");
            read(path).ifPresent(study -> {
                study.getModels().stream()
                        .filter(model -> !Files.exists(StudyPaths.resolve(path, model.getLocation())))
                        .forEach(model -> fixes.add(locate(file, String.valueOf(model.getId()))));
                StudyFixes.of(study, Services.get(AnalyserRegistry.class)).stream()
                        .filter(fix -> where.contains("experiment") ? where.contains(fix.experiment()) : true)
                        .forEach(fix -> fixes.add(new Repair(file, fix.label(), fix.change())));
            });
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

    private static Repair locate(IFile file, String model) {
        Path path = file.getLocation().toPath();
        return new Repair(file, "Choose where " + model + " is now\u2026",
                study -> Services.get(Dialogs.class).directory("Where is " + model + " now?")
                        .ifPresent(found -> study.getModels().stream()
                                .filter(reference -> model.equals(reference.getId()))
                                .forEach(reference -> reference.setLocation(StudyPaths.locate(path, found)))));
    }

    private record Repair(IFile file, String label, Consumer<Study> change) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            Path path = file.getLocation().toPath();
            Optional<Study> study = read(path);
            if (study.isEmpty()) {
                return;
            }
            change.accept(study.get());
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

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.workspace;

import java.util.Arrays;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.jspecify.annotations.Nullable;

/** A project that holds studies: its studies are checked whenever they change. */
public final class AssayNature implements IProjectNature {

    private @Nullable IProject project;

    @Override
    public void configure() throws CoreException {
        IProject configured = getProject();
        if (configured == null) {
            return;
        }
        IProjectDescription description = configured.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).noneMatch(command -> command.getBuilderName().equals(StudyBuilder.ID))) {
            ICommand checker = description.newCommand();
            checker.setBuilderName(StudyBuilder.ID);
            ICommand[] more = Arrays.copyOf(commands, commands.length + 1);
            more[commands.length] = checker;
            description.setBuildSpec(more);
            configured.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() {
        // the platform drops the builder with the nature
    }

    @Override
    public @Nullable IProject getProject() {
        return project;
    }

    @Override
    public void setProject(@Nullable IProject value) {
        project = value;
    }
}

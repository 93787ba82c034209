/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Study;
import org.modelassay.ui.AssayIds;

/** Makes and finds projects, studies and links. */
public final class AssayProjects {

    /** The folder of links to checkpoints. */
    public static final String CHECKPOINTS = "checkpoints";

    private AssayProjects() {
    }

    /**
     * Makes a project, or opens the one of that name.
     *
     * @param name    the name
     * @param monitor the progress
     * @return the open project, with our nature
     * @throws CoreException if it cannot be made
     */
    public static IProject project(String name, IProgressMonitor monitor) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (!project.exists()) {
            project.create(monitor);
        }
        return opened(project, monitor);
    }

    private static IProject opened(IProject project, IProgressMonitor monitor) throws CoreException {
        project.open(monitor);
        IProjectDescription description = project.getDescription();
        if (!description.hasNature(AssayIds.NATURE)) {
            String[] natures = Arrays.copyOf(description.getNatureIds(), description.getNatureIds().length + 1);
            natures[natures.length - 1] = AssayIds.NATURE;
            description.setNatureIds(natures);
            project.setDescription(description, monitor);
        }
        return project;
    }

    /**
     * A name that no project has.
     *
     * @param wish what it should look like
     * @return the wish, with a number if need be
     */
    public static String freshName(String wish) {
        String name = wish;
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists(); i++) {
            name = wish + "-" + i;
        }
        return name;
    }

    /**
     * Shows a folder that lies elsewhere as a project.
     *
     * @param folder  the folder; {@code .project} is written into it
     * @param monitor the progress
     * @return the open project
     * @throws CoreException if it cannot be made
     */
    public static IProject projectAt(Path folder, IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(folder.getFileName().toString());
        if (!project.exists()) {
            IProjectDescription description = ResourcesPlugin.getWorkspace()
                    .newProjectDescription(project.getName());
            if (!folder.equals(root.getLocation().append(project.getName()).toPath())) {
                description.setLocationURI(folder.toUri());
            }
            project.create(description, monitor);
        }
        opened(project, monitor);
        project.refreshLocal(IResource.DEPTH_ONE, monitor);
        return project;
    }

    /**
     * Writes a study into a project.
     *
     * @param project the project
     * @param wish    the name of the file without {@code .assay}
     * @param content makes the study that will lie at a path
     * @param monitor the progress
     * @return the file
     * @throws CoreException if it cannot be written
     */
    public static IFile write(IProject project, String wish, Function<Path, Study> content,
            IProgressMonitor monitor) throws CoreException {
        IFile file = project.getFile(wish + ".assay");
        for (int i = 2; file.exists(); i++) {
            file = project.getFile(wish + "-" + i + ".assay");
        }
        Path path = file.getLocation().toPath();
        try {
            new StudyWriter().write(path, content.apply(path));
        } catch (IOException e) {
            throw new CoreException(Status.error("The study cannot be written to " + path, e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        return file;
    }

    /**
     * Links a checkpoint into a project; nothing is copied.
     *
     * @param project    the project
     * @param checkpoint a directory or a file outside of it
     * @param monitor    the progress
     * @return the link, or the folder or file itself if it lies in the project
     * @throws CoreException if it cannot be linked
     */
    public static IResource link(IProject project, Path checkpoint, IProgressMonitor monitor) throws CoreException {
        Path home = project.getLocation().toPath();
        if (checkpoint.startsWith(home)) {
            project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            IResource inside = project.findMember(home.relativize(checkpoint).toString());
            return inside == null ? project : inside;
        }
        IFolder folder = project.getFolder(CHECKPOINTS);
        if (!folder.exists()) {
            folder.create(IResource.VIRTUAL, true, monitor);
        }
        for (IResource member : folder.members()) {
            if (member.getLocation() != null && member.getLocation().toPath().equals(checkpoint)) {
                return member;
            }
        }
        String name = freshName(folder, checkpoint.getFileName().toString());
        if (Files.isDirectory(checkpoint)) {
            IFolder link = folder.getFolder(name);
            link.createLink(checkpoint.toUri(), IResource.BACKGROUND_REFRESH, monitor);
            return link;
        }
        IFile link = folder.getFile(name);
        link.createLink(checkpoint.toUri(), IResource.NONE, monitor);
        return link;
    }

    private static String freshName(IContainer folder, String wish) {
        String name = wish;
        for (int i = 2; folder.findMember(name) != null; i++) {
            name = wish + "-" + i;
        }
        return name;
    }

    /**
     * The studies of a project.
     *
     * @param project a project
     * @return its files named {@code *.assay} at the top, by name; none for a closed project
     */
    public static List<IFile> studies(IProject project) {
        List<IFile> studies = new ArrayList<>();
        if (!project.isOpen()) {
            return studies;
        }
        try {
            for (IResource member : project.members()) {
                if (member instanceof IFile file && "assay".equals(file.getFileExtension())) {
                    studies.add(file);
                }
            }
        } catch (CoreException e) {
            return List.of();
        }
        return studies;
    }

    /**
     * Every study in the workspace.
     *
     * @return their files, where they have a place on disk
     */
    public static List<Path> studies() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .flatMap(project -> studies(project).stream()).map(IResource::getLocation)
                .filter(Objects::nonNull).map(location -> location.toPath()).toList();
    }

    /**
     * The file in the workspace that lies at a path.
     *
     * @param path a path
     * @return the file, empty if it is in no project
     */
    public static Optional<IFile> file(Path path) {
        return handle(path).filter(IFile::exists);
    }

    /**
     * The file that the workspace has, or will have after a refresh, at a path.
     *
     * @param path a path
     * @return the file, empty if it is in no project
     */
    public static Optional<IFile> handle(Path path) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
                .findFirst();
    }
}

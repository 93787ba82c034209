/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.presentation.StudyTree;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Projects, their studies, and what is in a study; answers from what was seen last, never from the disk. */
public final class StudiesContentProvider implements ITreeContentProvider {

    private static final Object[] NOTHING = {};

    private final StudyTree tree = Services.get(RunCentre.class).tree();

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
        case IWorkspaceRoot root -> root.getProjects();
        case IProject project -> members(project);
        case IContainer container -> resources(container);
        case IFile file when isStudy(file) -> tree.children(file.getLocation().toPath()).toArray();
        case StudyNode.Group group -> tree.children(group).toArray();
        default -> NOTHING;
        };
    }

    private static boolean isStudy(IFile file) {
        return "assay".equals(file.getFileExtension()) && file.getLocation() != null;
    }

    private static Object[] members(IProject project) {
        List<Object> members = new ArrayList<>(AssayProjects.studies(project));
        for (Object resource : resources(project)) {
            if (resource instanceof IResource r && !members.contains(r) && !r.getName().equals("runs")) {
                members.add(r);
            }
        }
        return members.toArray();
    }

    private static Object[] resources(IContainer container) {
        try {
            List<Object> visible = new ArrayList<>();
            if (container.isAccessible()) {
                for (IResource member : container.members()) {
                    if (!member.getName().startsWith(".")) {
                        visible.add(member);
                    }
                }
            }
            return visible.toArray();
        } catch (CoreException e) {
            return NOTHING;
        }
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return switch (element) {
        case StudyNode.Group group -> AssayProjects.file(group.study()).orElse(null);
        case StudyNode.Problem problem -> AssayProjects.file(problem.study()).orElse(null);
        case StudyNode.Question question -> new StudyNode.Group(question.study(), StudyNode.Kind.EXPERIMENTS);
        case StudyNode.Past past -> new StudyNode.Group(past.study(), StudyNode.Kind.RUNS);
        case StudyNode.Input input -> new StudyNode.Group(input.study(),
                input.icon().equals("model") ? StudyNode.Kind.MODELS : StudyNode.Kind.DATASETS);
        case IResource resource -> resource.getParent();
        default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
        case IFile file -> isStudy(file);
        case StudyNode.Group group -> !tree.children(group).isEmpty();
        default -> getChildren(element).length > 0;
        };
    }
}

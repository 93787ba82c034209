/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.shell.Icons;

/** Names, status in words behind them, and a mark where there is a problem. */
public final class StudiesLabelProvider extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return switch (element) {
        case StudyNode node -> node.label();
        case IFile file when "assay".equals(file.getFileExtension()) -> file.getName()
                .substring(0, file.getName().length() - ".assay".length());
        case IResource resource -> resource.getName();
        default -> String.valueOf(element);
        };
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        String remark = switch (element) {
        case StudyNode.Question question -> question.remark().isEmpty() ? question.analyser() : question.remark();
        case StudyNode node -> node.remark();
        case IProject project when !project.isOpen() -> "closed";
        default -> "";
        };
        if (!remark.isEmpty()) {
            text.append("  " + remark, StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return switch (element) {
        case StudyNode.Input input when input.missing() -> marked(input.icon());
        case StudyNode.Question question -> question.state() == org.modelassay.ui.internal.presentation.RunState.QUEUED
                ? Icons.image("experiment") : Icons.image(question.state().icon());
        case StudyNode node -> Icons.image(node.icon());
        case IProject project -> hasProblem(project) ? marked("assay") : Icons.image("assay");
        case IFile file when "assay".equals(file.getFileExtension()) -> hasProblem(file) ? marked("study")
                : Icons.image("study");
        case IFile file when "safetensors".equals(file.getFileExtension()) -> Icons.image("model");
        case IResource other -> Icons.image(other.getType() == IResource.FILE ? "file"
                : other.isLinked() ? "model" : "open");
        default -> null;
        };
    }

    private Image marked(String icon) {
        return images.get(new DecorationOverlayIcon(Icons.descriptor(icon), Icons.descriptor("error-overlay"),
                IDecoration.BOTTOM_LEFT));
    }

    private static boolean hasProblem(IResource resource) {
        try {
            return resource.isAccessible() && resource.findMaxProblemSeverity(IMarker.PROBLEM, true,
                    IResource.DEPTH_ONE) == IMarker.SEVERITY_ERROR;
        } catch (CoreException e) {
            return false;
        }
    }

    @Override
    public String getDescription(Object element) {
        return switch (element) {
        case StudyNode.Past past when !past.run().advice().isEmpty() -> past.run().advice();
        case StudyNode.Past past -> past.run().answer().isEmpty() ? past.run().directory().toString()
                : past.run().answer();
        case StudyNode.Input input -> input.location().toString();
        case StudyNode node -> node.study().toString();
        case IResource resource -> String.valueOf(resource.getLocation());
        default -> "";
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}

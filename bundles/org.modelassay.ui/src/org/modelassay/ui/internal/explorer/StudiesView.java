/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Coalesced;
import org.modelassay.ui.internal.shell.EmptyPage;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.wizard.WizardHandler;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** The tree of studies; what it is for and where to begin while there is none. */
public final class StudiesView extends CommonNavigator {

    private final StackLayout stack = new StackLayout();
    private final RunCentre centre = Services.get(RunCentre.class);
    private final Set<IProject> expanded = new HashSet<>();
    private final Coalesced update = new Coalesced(Display.getCurrent(), this::refresh);

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(stack);
        super.createPartControl(parent);
        CommonViewer viewer = getCommonViewer();
        viewer.getTree().setData("id", "studies.tree");
        Named.by(viewer.getTree(), "Studies");
        FileDrops.in(viewer.getTree());
        EmptyPage empty = new EmptyPage(parent, "studies.empty", "No study yet",
                "A study asks questions about models. It keeps the questions, the checkpoints they are about, and every "
                        + "answer.",
                "New study...", "Open the welcome page...");
        empty.addLinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                WizardHandler.execute(event.getHref().equals(0) ? "org.modelassay.ui.newStudy"
                        : "org.modelassay.ui.welcome");
            }
        });
        emptyPage.set(empty.control());
        undo();
        update.run();
        centre.addListener(update);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources);
        show();
    }

    private final org.eclipse.core.resources.IResourceChangeListener resources = event -> {
        centre.refresh();
        requestUpdate();
    };
    private final Late<org.eclipse.swt.widgets.Control> emptyPage = new Late<>();

    private void requestUpdate() {
        update.run();
    }

    @Override
    protected CommonViewer createCommonViewerObject(Composite parent) {
        return new CommonViewer(getViewSite().getId(), parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        if (event.getSelection() instanceof IStructuredSelection selection && !selection.isEmpty()
                && !Opener.open(getSite().getPage(), selection.getFirstElement())) {
            super.handleDoubleClick(event);
        }
    }

    /** Renaming and deleting can be undone here, whatever is selected. */
    private void undo() {
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        IUndoContext workspace = WorkspaceUndoUtil.getWorkspaceUndoContext();
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO,
                new ActionHandler(new UndoActionHandler(getSite(), workspace)));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO,
                new ActionHandler(new RedoActionHandler(getSite(), workspace)));
    }

    private void refresh() {
        CommonViewer viewer = getCommonViewer();
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh();
            expandNew(viewer);
            show();
        }
    }

    private void expandNew(CommonViewer viewer) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && expanded.add(project)) {
                viewer.expandToLevel(project, 1);
                AssayProjects.studies(project).forEach(study -> viewer.expandToLevel(study, 1));
            }
        }
        expanded.removeIf(project -> !project.exists());
    }

    private void show() {
        boolean none = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
        Composite tree = getCommonViewer().getTree();
        org.eclipse.swt.widgets.Control top = none ? emptyPage.get() : tree;
        if (stack.topControl != top) {
            stack.topControl = top;
            top.getParent().layout();
        }
    }

    @Override
    public void dispose() {
        centre.removeListener(update);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        super.dispose();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.DeleteResourceAction;
import org.eclipse.ui.actions.RefreshAction;
import org.eclipse.ui.actions.RenameResourceAction;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.running.Acceptance;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.OtherCommands;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** The menu of the tree; rename and delete can be undone. */
public final class StudiesActionProvider extends CommonActionProvider {

    private final Action open = new Action("&Open", Icons.descriptor("open")) {
        @Override
        public void run() {
            IStructuredSelection selection = selection();
            if (selection.size() == 1) {
                Opener.open(page(), selection.getFirstElement());
            }
        }
    };
    private final Action accept = new Action("&Accept as Baseline") {
        @Override
        public void run() {
            if (selection().size() == 1 && selection().getFirstElement() instanceof StudyNode.Past past) {
                accept(past);
            }
        }
    };
    private final Late<DeleteResourceAction> delete = new Late<>();
    private final Late<RenameResourceAction> rename = new Late<>();
    private final Late<RefreshAction> refresh = new Late<>();
    private final Late<ICommonViewerWorkbenchSite> site = new Late<>();

    @Override
    public void init(ICommonActionExtensionSite extension) {
        super.init(extension);
        site.set((ICommonViewerWorkbenchSite) extension.getViewSite());
        delete.set(new DeleteResourceAction(site.get()::getShell));
        rename.set(new RenameResourceAction(site.get()::getShell));
        refresh.set(new RefreshAction(site.get()::getShell));
    }

    private IWorkbenchPage page() {
        return site.get().getPage();
    }

    private IStructuredSelection selection() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selected ? selected
                : StructuredSelection.EMPTY;
    }

    private IStructuredSelection resources() {
        Object[] resources = Arrays.stream(selection().toArray()).filter(IResource.class::isInstance).toArray();
        return resources.length == selection().size() ? new StructuredSelection(resources)
                : StructuredSelection.EMPTY;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        update();
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete.get());
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename.get());
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh.get());
        bars.updateActionBars();
    }

    private void update() {
        IStructuredSelection resources = resources();
        delete.get().selectionChanged(resources);
        rename.get().selectionChanged(resources);
        refresh.get().selectionChanged(resources);
        open.setEnabled(selection().size() == 1);
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        update();
        menu.appendToGroup("group.new", command("org.modelassay.ui.newStudy"));
        menu.appendToGroup("group.new", command("org.modelassay.ui.importCheckpoint"));
        if (!selection().isEmpty()) {
            menu.appendToGroup("group.open", open);
            menu.appendToGroup("group.open", command("org.modelassay.ui.run"));
            menu.appendToGroup("group.open", command("org.modelassay.ui.runFresh"));
        }
        if (selection().size() == 1 && selection().getFirstElement() instanceof StudyNode.Past past
                && past.run().hasResults()) {
            menu.appendToGroup("group.open", accept);
        }
        OtherCommands.add(menu, "group.open", site.get().getSite(), OtherCommands.COMPARE);
        OtherCommands.add(menu, "group.open", site.get().getSite(), OtherCommands.LEADERBOARD);
        if (!resources().isEmpty()) {
            menu.appendToGroup("group.edit", rename.get());
            menu.appendToGroup("group.edit", delete.get());
        }
        menu.appendToGroup("additions", refresh.get());
    }

    private static void accept(StudyNode.Past past) {
        try {
            Acceptance.accept(past.study(), past.run().directory(), Instant.now());
        } catch (InvalidInputException e) {
            Services.get(Dialogs.class).tell("Not accepted", Texts.lines(e.diagnostics()));
        } catch (IOException e) {
            Services.get(Dialogs.class).tell("Not accepted", String.valueOf(e.getMessage()));
        }
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(site.get().getWorkbenchWindow(), null, id,
                        CommandContributionItem.STYLE_PUSH));
    }

    /**
     * The project that something in the tree belongs to.
     *
     * @param element a resource or a node
     * @return the resource nearest to it, {@code null} if there is none
     */
    static @org.jspecify.annotations.Nullable IResource resource(Object element) {
        return switch (element) {
        case IResource resource -> resource;
        case StudyNode node -> AssayProjects.file(node.study())
                .orElse(null);
        default -> null;
        };
    }
}

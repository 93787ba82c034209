/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus every program has, with places for what other bundles contribute. */
final class Menus extends ActionBarAdvisor {

    private static final ActionFactory[] ACTIONS = {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT,
            ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.REFRESH, ActionFactory.RENAME,
            ActionFactory.QUIT,
            ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.PREFERENCES, ActionFactory.ABOUT, ActionFactory.PROPERTIES};

    Menus(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : ACTIONS) {
            register(factory.create(window));
        }
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        MenuManager run = new MenuManager("&Run", "org.modelassay.ui.run");
        run.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(run);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window());
        bar.add(help());
    }

    private IMenuManager file() {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        file.add(new Separator());
        file.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.RENAME, ActionFactory.REFRESH, ActionFactory.PROPERTIES);
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        file.add(new Separator("quit.ext"));
        add(file, ActionFactory.QUIT);
        return file;
    }

    private IMenuManager edit() {
        MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new Separator());
        add(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        edit.add(new Separator());
        add(edit, ActionFactory.FIND);
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return edit;
    }

    private IMenuManager window() {
        IWorkbenchWindow workbench = getActionBarConfigurer().getWindowConfigurer().getWindow();
        MenuManager window = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View", "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(workbench));
        window.add(views);
        add(window, ActionFactory.RESET_PERSPECTIVE);
        window.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(window, ActionFactory.PREFERENCES);
        return window;
    }

    private IMenuManager help() {
        MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker("group.intro"));
        help.add(new Separator("group.updates"));
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new Separator("group.about"));
        add(help, ActionFactory.ABOUT);
        return help;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager saving = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        saving.add(getAction(ActionFactory.SAVE.getId()));
        bar.add(new ToolBarContributionItem(saving, "org.modelassay.rcp.saving"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}

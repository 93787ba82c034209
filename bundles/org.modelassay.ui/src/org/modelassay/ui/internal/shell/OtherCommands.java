/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** Commands of other bundles that our menus offer where they are installed. */
public final class OtherCommands {

    /** Shows runs side by side. */
    public static final String COMPARE = "org.modelassay.ui.results.compare";
    /** Puts the models of runs of CodeCrash beside each other. */
    public static final String LEADERBOARD = "org.modelassay.ui.codecrash.leaderboard";

    private OtherCommands() {
    }

    /**
     * Offers a command if there is one.
     *
     * @param menu    where
     * @param group   in which group of it
     * @param site    knows the commands
     * @param command the id
     */
    public static void add(IMenuManager menu, String group, IServiceLocator site, String command) {
        ICommandService commands = site.getService(ICommandService.class);
        if (commands != null && commands.getCommand(command).isDefined()) {
            menu.appendToGroup(group, new CommandContributionItem(new CommandContributionItemParameter(site, null,
                    command, CommandContributionItem.STYLE_PUSH)));
        }
    }
}

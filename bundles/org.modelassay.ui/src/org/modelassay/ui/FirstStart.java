/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.modelassay.ui.internal.preferences.Settings;
import org.modelassay.ui.internal.welcome.WelcomeHandler;

/** What comes before everything else: settings, and what a window shows that has nothing else to show. */
public final class FirstStart {

    private FirstStart() {
    }

    /** Tells the services of this process what is set in the preferences, before the first of them starts. */
    public static void settings() {
        Settings.apply();
    }

    /**
     * Opens the welcome page.
     *
     * @param page where
     */
    public static void welcome(IWorkbenchPage page) {
        WelcomeHandler.open(page);
    }
}

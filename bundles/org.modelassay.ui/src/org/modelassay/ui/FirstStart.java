/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.modelassay.ui.internal.welcome.WelcomeHandler;

/** What a window shows that has nothing else to show. */
public final class FirstStart {

    private FirstStart() {
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

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.fingerprint;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before something that cannot be undone; behind an interface, so that tests can answer. */
@FunctionalInterface
public interface Question {

    /** Asks the reader. */
    Question PLATFORM = MessageDialog::openConfirm;

    /**
     * Asks.
     *
     * @param shell the window that asks
     * @param title what is about to happen
     * @param text  what it means
     * @return whether it is to happen
     */
    boolean isAgreed(Shell shell, String title, String text);
}

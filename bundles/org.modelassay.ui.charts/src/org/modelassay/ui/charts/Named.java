/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear the window: GTK tells nobody which label stands beside a control. */
public final class Named {

    private Named() {
    }

    /**
     * Names a control.
     *
     * @param <C>     what it is
     * @param control what is named
     * @param name    as its label says; a mnemonic's mark is left out
     * @return the control
     */
    public static <C extends Control> C by(C control, String name) {
        String spoken = name.replace("&", "").replaceFirst(":$", "");
        control.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = spoken));
        return control;
    }
}

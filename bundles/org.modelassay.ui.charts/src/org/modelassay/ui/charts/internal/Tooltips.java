/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Shows the text of what is under the pointer. */
final class Tooltips {

    private Tooltips() {
    }

    /** Shows a text, or none; a text that stands already is left alone, so that it does not flicker. */
    static void show(Control control, Optional<String> text) {
        @Nullable String shown = text.isPresent() ? text.get() : null;
        if (!Objects.equals(shown, control.getToolTipText())) {
            control.setToolTipText(shown);
        }
    }
}

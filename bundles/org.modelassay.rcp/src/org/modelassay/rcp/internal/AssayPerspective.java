/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The first perspective: the error log below an empty editor area. */
public final class AssayPerspective implements IPerspectiveFactory {

    /** The perspective's id, as {@code plugin.xml} declares it. */
    public static final String ID = "org.modelassay.rcp.perspective";

    /** The id of the platform's error log. */
    public static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ERROR_LOG, IPageLayout.BOTTOM, 0.6f, layout.getEditorArea());
    }
}

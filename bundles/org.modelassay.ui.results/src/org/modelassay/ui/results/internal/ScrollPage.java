/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A page as wide as its window and as high as it needs; the keyboard scrolls to what has the focus. */
public final class ScrollPage {

    private static final int STEP = 40;

    private final ScrolledComposite scroll;
    private final Composite body;

    /**
     * Creates an empty page.
     *
     * @param parent where it stands
     * @param id     the id of the control that scrolls
     */
    public ScrollPage(Composite parent, String id) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(STEP);
        scroll.setData("id", id);
        body = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 20;
        layout.marginHeight = 14;
        layout.verticalSpacing = 6;
        body.setLayout(layout);
        scroll.setContent(body);
        PageBackground.keep(body);
        scroll.addListener(SWT.Resize, event -> body.getDisplay().asyncExec(() -> {
            if (!body.isDisposed()) {
                layout();
            }
        }));
    }

    /**
     * The control that scrolls.
     *
     * @return the outer control
     */
    public ScrolledComposite control() {
        return scroll;
    }

    /**
     * What is scrolled.
     *
     * @return the inner control, with a grid of one column
     */
    public Composite body() {
        return body;
    }

    /** Gives every part its place again. */
    public void layout() {
        int width = scroll.getClientArea().width;
        Point size = body.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT, true);
        scroll.setMinHeight(size.y);
        body.layout(true, true);
    }
}

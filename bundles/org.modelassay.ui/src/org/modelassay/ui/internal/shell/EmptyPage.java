/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What a view shows while it has nothing to show: what it is for, and the first step. */
public final class EmptyPage {

    private final Composite control;
    private final Hyperlink[] links;

    /**
     * Creates the page.
     *
     * @param parent the place
     * @param id     the id of the page; links are called {@code id.0}, {@code id.1}
     * @param title  what is missing
     * @param text   what the view is for
     * @param steps  the first steps, as links whose reference is their number
     */
    public EmptyPage(Composite parent, String id, String title, String text, String... steps) {
        control = new Composite(parent, SWT.NONE);
        control.setData("id", id);
        control.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        control.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(6, 8).applyTo(control);
        Label heading = new Label(control, SWT.WRAP);
        heading.setText(title);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label body = new Label(control, SWT.WRAP);
        body.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(body);
        links = new Hyperlink[steps.length];
        for (int i = 0; i < steps.length; i++) {
            Hyperlink link = new Hyperlink(control, SWT.NONE);
            link.setText(steps[i]);
            link.setHref(Integer.valueOf(i));
            link.setUnderlined(true);
            link.setForeground(Display.getCurrent().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
            link.setData("id", id + '.' + i);
            links[i] = link;
        }
    }

    /**
     * The page.
     *
     * @return its control
     */
    public Control control() {
        return control;
    }

    /**
     * Asks to be told of the links.
     *
     * @param listener the listener
     */
    public void addLinkListener(IHyperlinkListener listener) {
        for (Hyperlink link : links) {
            link.addHyperlinkListener(listener);
        }
    }
}

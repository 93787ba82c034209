/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.modelassay.model.Outcome;
import org.modelassay.report.chart.Palette;
import org.modelassay.ui.charts.ChartTheme;

/** Fonts, icons and small parts that all sections share. */
public final class Look {

    private static final int NARROW = 240;
    private static final int CLAIM = 3;
    private static final int VALUE = 5;
    private static final int HEADING = 2;

    private final LocalResourceManager resources;

    /**
     * The look of a part.
     *
     * @param owner fonts and images live as long as it does
     */
    public Look(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /**
     * The face of a claim.
     *
     * @return large and bold
     */
    public Font claim() {
        return font(CLAIM, SWT.BOLD);
    }

    Font checked() {
        return font(CLAIM, SWT.NORMAL);
    }

    Font value() {
        return font(VALUE, SWT.BOLD);
    }

    /**
     * The face of what stands out.
     *
     * @return bold
     */
    public Font bold() {
        return font(0, SWT.BOLD);
    }

    /**
     * An icon of this bundle.
     *
     * @param name the name of its file without the ending
     * @return the icon
     */
    public Image icon(String name) {
        return resources.create(ImageDescriptor.createFromURL(Look.class.getResource("/icons/" + name + ".svg")));
    }

    /** A heading over a section. */
    Label heading(Composite parent, String text) {
        Label label = text(parent, text);
        label.setFont(font(HEADING, SWT.BOLD));
        GridData place = (GridData) label.getLayoutData();
        place.verticalIndent = 14;
        return label;
    }

    /**
     * A text that wraps, as wide as its parent.
     *
     * @param parent where it stands; it has a grid layout
     * @param text   the text
     * @return the label
     */
    public Label text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.widthHint = NARROW;
        label.setLayoutData(place);
        return label;
    }

    /**
     * A composite without margins, as wide as its parent.
     *
     * @param parent  where it stands
     * @param columns the columns of its grid
     * @return the composite
     */
    public static Composite area(Composite parent, int columns) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return area;
    }

    /** The colour of an outcome on the page of a control. */
    static Color color(Control control, Outcome outcome) {
        Palette palette = ChartTheme.of(control).palette();
        return ChartTheme.color(switch (outcome) {
        case PASS -> palette.pass();
        case FAIL -> palette.fail();
        case INCONCLUSIVE -> palette.note();
        case NONE -> palette.axis();
        });
    }

    private Font font(int larger, int style) {
        return resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(larger).setStyle(style));
    }
}

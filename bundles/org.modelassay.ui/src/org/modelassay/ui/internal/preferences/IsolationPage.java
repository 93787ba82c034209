/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.IsolationSettings;
import org.modelassay.ui.internal.presentation.IsolatedPlugin;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;
import org.modelassay.ui.internal.shell.Services;

/** Which plug-ins run in a process of their own; the same setting as {@code assay plugins --isolation}. */
public final class IsolationPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int ROWS = 10;
    private static final int[] WIDTHS = {230, 210, 260};

    private final IsolationSettings settings = Services.get(IsolationSettings.class);
    private final List<IsolatedPlugin> plugins = new ArrayList<>();
    private final Late<Table> table = new Late<>();

    /** For the platform. */
    public IsolationPage() {
        super();
        noDefaultAndApplyButton();
        setDescription("A plug-in in a process of its own costs its run and nothing else when it hangs, fails or "
                + "exhausts memory. The setting holds for every installation of yours, also on the command line.");
    }

    @Override
    public void init(IWorkbench workbench) {
        plugins.addAll(IsolatedPlugin.of(Services.get(AnalyserRegistry.class), settings));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        new Label(page, SWT.NONE).setText("&Plug-ins, ticked where they run in a process of their own");
        Table made = table.set(new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
        made.setData("id", "isolation.plugins");
        Named.by(made, "Plug-ins that run in a process of their own");
        made.setHeaderVisible(true);
        String[] titles = {"Plug-in", "Analysers", "Runs in"};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(made, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (IsolatedPlugin plugin : plugins) {
            fill(new TableItem(made, SWT.NONE), plugin);
        }
        made.getColumn(0).pack();
        made.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                int index = made.indexOf(item);
                plugins.set(index, plugins.get(index).with(item.getChecked()));
                fill(item, plugins.get(index));
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, made.getItemHeight() * ROWS).applyTo(made);
        return page;
    }

    private static void fill(TableItem item, IsolatedPlugin plugin) {
        item.setText(new String[] {plugin.plugin(), plugin.analysers(), plugin.where()});
        item.setChecked(plugin.isolated());
    }

    @Override
    public boolean performOk() {
        try {
            for (IsolatedPlugin plugin : plugins) {
                if (plugin.isolated() != settings.isIsolated(plugin.plugin())) {
                    settings.isolate(plugin.plugin(), plugin.isolated());
                }
            }
            return true;
        } catch (IOException e) {
            setErrorMessage("The setting cannot be kept: " + e.getMessage());
            return false;
        }
    }
}

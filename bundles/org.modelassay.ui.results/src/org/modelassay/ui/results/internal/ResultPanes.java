/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.modelassay.common.Diagnostic;
import org.modelassay.ui.results.ResultPane;

/** The tabs of a run: its results, and what plug-ins contribute for its analyser, made when they are opened. */
final class ResultPanes {

    private static final String POINT = "org.modelassay.ui.results.panes";

    private final Path run;
    private final List<IConfigurationElement> declared;

    ResultPanes(String analyser, Path run) {
        this.run = run;
        List<IConfigurationElement> found = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (analyser.equals(element.getAttribute("analyser"))) {
                found.add(element);
            }
        }
        this.declared = List.copyOf(found);
    }

    /** Fills an editor: with the results alone, or with tabs whose first has them. */
    void fill(Composite area, Consumer<Composite> results) {
        if (declared.isEmpty()) {
            results.accept(area);
            return;
        }
        CTabFolder folder = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        folder.setData("id", "results.panes");
        CTabItem first = new CTabItem(folder, SWT.NONE);
        first.setText("Results");
        Composite page = page(folder);
        first.setControl(page);
        results.accept(page);
        for (IConfigurationElement element : declared) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(String.valueOf(element.getAttribute("name")));
            item.setData(element);
        }
        folder.setSelection(first);
        folder.addListener(SWT.Selection, event -> open(folder));
    }

    private void open(CTabFolder folder) {
        CTabItem item = folder.getSelection();
        if (item != null && item.getControl() == null && item.getData() instanceof IConfigurationElement element) {
            Composite page = page(folder);
            item.setControl(page);
            create(page, element);
            page.layout(true, true);
        }
    }

    private static Composite page(CTabFolder folder) {
        Composite page = new Composite(folder, SWT.NONE);
        page.setLayout(new FillLayout());
        return page;
    }

    /** Whatever a plug-in throws, its tab says so and the others work. */
    private void create(Composite page, IConfigurationElement element) {
        try {
            if (element.createExecutableExtension("class") instanceof ResultPane pane) {
                pane.create(page, run);
                return;
            }
            failed(page, element, "its class is no ResultPane");
        } catch (CoreException | RuntimeException | LinkageError e) {
            ILog.of(ResultPanes.class).error("The pane " + element.getAttribute("id") + " failed", e);
            failed(page, element, String.valueOf(e.getMessage()));
        }
    }

    private void failed(Composite page, IConfigurationElement element, String reason) {
        for (Control child : page.getChildren()) {
            child.dispose();
        }
        MessagePage.failure(page, "This pane cannot be shown", List.of(Diagnostic.error(
                "plug-in " + element.getContributor().getName(), reason, "repair or remove the plug-in")), () -> {
                    for (Control child : page.getChildren()) {
                        child.dispose();
                    }
                    create(page, element);
                    page.layout(true, true);
                });
    }
}

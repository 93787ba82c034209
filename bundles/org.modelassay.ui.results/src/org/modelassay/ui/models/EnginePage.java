/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.about.InstallationPage;
import org.modelassay.ui.charts.Named;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** In the details of the installation: what runs models, in which version, and which native libraries there are. */
public final class EnginePage extends InstallationPage {

    /** For the workbench. */
    public EnginePage() {
        super();
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        Text text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        Named.by(text, "What runs models");
        text.setData("id", "about.engine");
        text.setText("Asking\u2026");
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = 400;
        text.setLayoutData(place);
        setControl(page);
        Job.create("Asking the engine", (ICoreRunnable) monitor -> {
            String known = versions();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    text.setText(known);
                }
            });
        }).schedule();
    }

    /** What is known of versions, a line each. */
    static String versions() {
        String engine = Inference.find().map(service -> ModelsText.provider(service.provider()))
                .orElse("Nothing here runs models: " + Inference.MISSING + ".");
        Bundle own = Platform.getBundle("org.modelassay.engine");
        String natives = Arrays.stream(bundles()).filter(name -> name.startsWith("org.modelassay.djl"))
                .collect(Collectors.joining(", "));
        return "Model Assay " + (own == null ? "" : own.getVersion()) + "\nModels: " + engine + "\nNative libraries: "
                + (natives.isEmpty() ? "none" : natives) + "\nJava " + Runtime.version() + ", " + Platform.getOS() + " "
                + Platform.getOSArch();
    }

    private static String[] bundles() {
        return Arrays.stream(FrameworkUtil.getBundle(EnginePage.class).getBundleContext()
                .getBundles()).map(bundle -> bundle.getSymbolicName() + ' ' + bundle.getVersion())
                .toArray(String[]::new);
    }
}

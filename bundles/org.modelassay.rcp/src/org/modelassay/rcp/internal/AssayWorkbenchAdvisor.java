/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import java.net.URL;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.FirstStart;
import org.modelassay.ui.ShutdownGuard;
import org.osgi.framework.Bundle;

/** Which perspective comes first, what windows show, and what happens at the end: runs are asked about, and saved. */
final class AssayWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        FirstStart.settings();
        IDE.registerAdapters();
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj");
        declare(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk");
        declare(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk");
        declare(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk");
        declare(configurer, "IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info");
    }

    /** The platform's own resource views expect the application to declare these. */
    private static void declare(IWorkbenchConfigurer configurer, String key, String path) {
        Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
        for (String extension : new String[] {".svg", ".png"}) {
            URL url = ide == null ? null : ide.getEntry("icons/full/" + path + extension);
            if (url != null) {
                configurer.declareImage(key, ImageDescriptor.createFromURL(url), true);
                return;
            }
        }
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AssayIds.PERSPECTIVE;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new AssayWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        super.postStartup();
        new PluginChanges().schedule();
    }

    @Override
    public boolean preShutdown() {
        return ShutdownGuard.mayClose() && super.preShutdown();
    }

    @Override
    public void postShutdown() {
        super.postShutdown();
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            Platform.getLog(AssayWorkbenchAdvisor.class).log(e.getStatus());
        }
    }
}

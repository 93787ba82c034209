/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.ui.Policy;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import org.modelassay.install.WindowGuard;

/**
 * Holds installations that are made in the window to our rules: they take effect after a restart, since bundles with
 * native code cannot be exchanged in a process, and never while analyses run.
 */
final class PluginChanges extends Job {

    PluginChanges() {
        super("Guarding installations");
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        // the first use of p2's window starts p2, which the guard waits for
        Policy policy = ProvisioningUI.getDefaultUI().getPolicy();
        BundleContext context = FrameworkUtil.getBundle(PluginChanges.class).getBundleContext();
        ServiceReference<WindowGuard> reference = context.getServiceReference(WindowGuard.class);
        WindowGuard guard = reference == null ? null : context.getService(reference);
        if (guard == null) {
            return Status.warning("this is no installation that p2 has made, so nothing can be installed");
        }
        guard.begin();
        policy.setRestartPolicy(Policy.RESTART_POLICY_PROMPT);
        return Status.OK_STATUS;
    }
}

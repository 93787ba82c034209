/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IPhaseSet;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.InstallationLock;

/**
 * Changes an installation as p2 does, but not while analyses run, in whichever process; and keeps the files of plug-ins
 * that go.
 */
final class GuardedEngine implements IEngine {

    static final String WAITING = "waiting for running analyses to end";

    private final IProvisioningAgent agent;
    private final IEngine engine;
    private final InstallationLock installation;

    GuardedEngine(IProvisioningAgent agent, IEngine engine, InstallationLock installation) {
        this.agent = agent;
        this.engine = engine;
        this.installation = installation;
    }

    @Override
    public IProvisioningPlan createPlan(IProfile profile, ProvisioningContext context) {
        return engine.createPlan(profile, context);
    }

    @Override
    public IStatus perform(IProvisioningPlan plan, IPhaseSet phases, @Nullable IProgressMonitor monitor) {
        IProgressMonitor safe = IProgressMonitor.nullSafe(monitor);
        return alone(plan, safe, () -> engine.perform(plan, phases, safe));
    }

    @Override
    public IStatus perform(IProvisioningPlan plan, @Nullable IProgressMonitor monitor) {
        IProgressMonitor safe = IProgressMonitor.nullSafe(monitor);
        return alone(plan, safe, () -> engine.perform(plan, safe));
    }

    private IStatus alone(IProvisioningPlan plan, IProgressMonitor monitor, Supplier<IStatus> change) {
        try (InstallationLock.Hold _ = installation.change(() -> monitor.subTask(WAITING), monitor::isCanceled)) {
            keep(plan, monitor);
            return change.get();
        } catch (CancellationException _) {
            return Status.CANCEL_STATUS;
        } catch (ProvisionException e) {
            return Status.error("what is to be removed cannot be kept for a revert: " + Reasons.of(e.getStatus()), e);
        }
    }

    private void keep(IProvisioningPlan plan, IProgressMonitor monitor) throws ProvisionException {
        List<IArtifactKey> going = new ArrayList<>();
        for (IInstallableUnit unit : plan.getRemovals().query(QueryUtil.ALL_UNITS, monitor)) {
            if (Additions.isProduct(unit)) {
                return;
            }
            going.addAll(unit.getArtifacts());
        }
        String folder = plan.getProfile().getProperty(IProfile.PROP_INSTALL_FOLDER);
        if (!going.isEmpty() && folder != null) {
            IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
            new Kept(manager, Path.of(folder)).keep(going,
                    manager.loadRepository(Path.of(folder).toUri(), monitor), monitor);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Plans changes of an installation and makes them: whole or not at all. */
final class Provisioning {

    private final IProvisioningAgent agent;
    private final IProfile profile;
    private final IProgressMonitor monitor;

    Provisioning(IProvisioningAgent agent, IProfile profile, IProgressMonitor monitor) {
        this.agent = agent;
        this.profile = profile;
        this.monitor = monitor;
    }

    IProfileChangeRequest request() throws InvalidInputException, IOException {
        for (Path needed : List.of(folder().resolve("configuration"), folder().resolve("plugins"))) {
            if (!Files.isWritable(needed)) {
                throw new InvalidInputException(Diagnostic.error(needed.toString(), "cannot be written",
                        "let somebody install who may, or copy the installation"));
            }
        }
        return agent.getService(IPlanner.class).createChangeRequest(profile);
    }

    IProvisioningPlan plan(IProfileChangeRequest request, ProvisioningContext context, String what)
            throws InvalidInputException {
        IProvisioningPlan plan = agent.getService(IPlanner.class).getProvisioningPlan(request, context, monitor);
        require(plan.getStatus(), what);
        return plan;
    }

    /** The files that a plan needs and the installation does not have. */
    Pool pool(IProvisioningPlan plan) throws IOException {
        return new Pool(files(), kept(), artifacts(plan.getAdditions()));
    }

    private static List<IArtifactKey> artifacts(IQueryable<IInstallableUnit> units) {
        List<IArtifactKey> keys = new ArrayList<>();
        for (IInstallableUnit unit : units.query(QueryUtil.ALL_UNITS, new NullProgressMonitor())) {
            keys.addAll(unit.getArtifacts());
        }
        return keys;
    }

    private IArtifactRepository files() throws IOException {
        try {
            return agent.getService(IArtifactRepositoryManager.class).loadRepository(folder().toUri(), monitor);
        } catch (ProvisionException e) {
            throw new IOException("the installation cannot be read: " + Reasons.of(e.getStatus()), e);
        }
    }

    /** The files of plug-ins that were removed. */
    Kept kept() throws IOException {
        return new Kept(agent.getService(IArtifactRepositoryManager.class), folder());
    }

    /** Adds what a plan adds, if it is trusted. */
    void add(IProvisioningPlan plan, Pool pool, TrustDecision trust, String what)
            throws InvalidInputException {
        IStatus status = perform(plan, pool, trust);
        if (!trust.refused().isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(what, String.join(", ", trust.refused()),
                    "if you know where it comes from, name that with --trust"));
        }
        require(status, what);
    }

    /** A status that is no success, or an exception, leaves no file behind that a later installation would find. */
    private IStatus perform(IProvisioningPlan plan, Pool pool, TrustDecision trust) {
        boolean done = false;
        agent.registerService(UIServices.SERVICE_NAME, trust);
        try {
            IStatus status = perform(plan);
            done = !status.matches(IStatus.ERROR | IStatus.CANCEL);
            return status;
        } finally {
            agent.unregisterService(UIServices.SERVICE_NAME, trust);
            if (!done) {
                pool.forget();
            }
        }
    }

    /** Removes what a plan removes. */
    void remove(IProvisioningPlan plan, String what) throws InvalidInputException {
        require(perform(plan), what);
    }

    private IStatus perform(IProvisioningPlan plan) {
        return agent.getService(IEngine.class).perform(plan, monitor);
    }

    private Path folder() throws IOException {
        String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
        if (folder == null) {
            throw new IOException("the installation does not know its folder");
        }
        return Path.of(folder);
    }

    private static void require(IStatus status, String what) throws InvalidInputException {
        if (status.matches(IStatus.CANCEL)) {
            throw new CancellationException();
        }
        if (status.matches(IStatus.ERROR)) {
            throw new InvalidInputException(Diagnostic.error(what, Reasons.of(status), "nothing was changed"));
        }
    }
}

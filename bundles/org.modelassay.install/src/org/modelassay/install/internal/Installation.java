/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** This installation, as p2 knows it. */
final class Installation {

    private static final String PRODUCT = "org.modelassay.product";

    private final IProvisioningAgent agent;
    private final IProgressMonitor monitor;
    private final IProfile profile;
    private final ProvisioningContext nowhere;

    Installation(IProvisioningAgent agent, IProgressMonitor monitor) throws IOException {
        this.agent = agent;
        this.monitor = monitor;
        IProfile self = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (self == null) {
            throw new IOException("this is no installation that p2 has made, so nothing can be installed");
        }
        profile = self;
        nowhere = new ProvisioningContext(agent);
        nowhere.setMetadataRepositories();
        nowhere.setArtifactRepositories();
    }

    /** What was asked for by name, but for the product. */
    List<IInstallableUnit> roots() {
        List<IInstallableUnit> roots = new ArrayList<>();
        for (IInstallableUnit unit : profile.query(new UserVisibleRootQuery(), monitor)) {
            if (!unit.getId().equals(PRODUCT)) {
                roots.add(unit);
            }
        }
        return roots;
    }

    Optional<IInstallableUnit> root(String id) {
        return roots().stream().filter(unit -> unit.getId().equals(id)).findFirst();
    }

    /** The newest unit of a name in a repository. */
    Optional<IInstallableUnit> find(URI location, String id) throws InvalidInputException {
        try {
            IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
            for (IInstallableUnit unit : manager.loadRepository(location, monitor)
                    .query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(id)), monitor)) {
                return Optional.of(unit);
            }
            return Optional.empty();
        } catch (ProvisionException e) {
            throw new InvalidInputException(Diagnostic.error(location.toString(),
                    "cannot be read as a p2 repository: " + Reasons.of(e.getStatus()),
                    "name the folder or address that holds content.jar or p2.index"), e);
        }
    }

    void add(IInstallableUnit unit, URI location, TrustDecision trust) throws InvalidInputException, IOException {
        requireWritable();
        IProfileChangeRequest request = request();
        root(unit.getId()).ifPresent(request::remove);
        request.add(unit);
        request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(location);
        context.setArtifactRepositories(location);
        IProvisioningPlan plan = plan(request, context, name(unit));
        Additions.check(plan, monitor);
        require(perform(plan, trust), trust, name(unit));
    }

    /** A status that is no success, or an exception, leaves no file behind that a later installation would find. */
    private IStatus perform(IProvisioningPlan plan, TrustDecision trust) throws IOException {
        Pool pool = pool(plan);
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

    private static void require(IStatus status, TrustDecision trust, String what) throws InvalidInputException {
        if (!trust.refused().isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(what, String.join(", ", trust.refused()),
                    "if you know where it comes from, name that with --trust"));
        }
        require(status, what);
    }

    void remove(IInstallableUnit unit) throws InvalidInputException, IOException {
        requireWritable();
        IProfileChangeRequest request = request();
        request.remove(unit);
        require(perform(plan(request, nowhere, name(unit))), name(unit));
    }

    private static String name(IInstallableUnit unit) {
        return unit.getId().replace(".feature.group", "");
    }

    private IProfileChangeRequest request() {
        return agent.getService(IPlanner.class).createChangeRequest(profile);
    }

    private IProvisioningPlan plan(IProfileChangeRequest request, ProvisioningContext context, String what)
            throws InvalidInputException {
        IProvisioningPlan plan = agent.getService(IPlanner.class).getProvisioningPlan(request, context, monitor);
        require(plan.getStatus(), what);
        return plan;
    }

    private IStatus perform(IProvisioningPlan plan) {
        return agent.getService(IEngine.class).perform(plan, monitor);
    }

    private Pool pool(IProvisioningPlan plan) throws IOException {
        List<IArtifactKey> keys = new ArrayList<>();
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.ALL_UNITS, monitor)) {
            keys.addAll(unit.getArtifacts());
        }
        try {
            return new Pool(agent.getService(IArtifactRepositoryManager.class).loadRepository(folder().toUri(),
                    monitor), keys);
        } catch (ProvisionException e) {
            throw new IOException("the installation cannot be read: " + Reasons.of(e.getStatus()), e);
        }
    }

    private Path folder() throws IOException {
        String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
        if (folder == null) {
            throw new IOException("the installation does not know its folder");
        }
        return Path.of(folder);
    }

    private void requireWritable() throws InvalidInputException, IOException {
        for (Path needed : List.of(folder().resolve("configuration"), folder().resolve("plugins"))) {
            if (!Files.isWritable(needed)) {
                throw new InvalidInputException(Diagnostic.error(needed.toString(), "cannot be written",
                        "let somebody install who may, or copy the installation"));
            }
        }
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

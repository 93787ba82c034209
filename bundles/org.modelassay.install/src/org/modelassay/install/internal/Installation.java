/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.install.Trust;

/** This installation, as p2 knows it. */
final class Installation {

    private final IProvisioningAgent agent;
    private final IProgressMonitor monitor;
    private final IProfile profile;
    private final Provisioning provisioning;
    private final History history;

    Installation(IProvisioningAgent agent, IProgressMonitor monitor) throws IOException {
        this.agent = agent;
        this.monitor = monitor;
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        IProfile self = registry.getProfile(IProfileRegistry.SELF);
        if (self == null) {
            throw new IOException("this is no installation that p2 has made, so nothing can be installed");
        }
        profile = self;
        provisioning = new Provisioning(agent, self, monitor);
        history = new History(registry, self);
    }

    Set<IInstallableUnit> plugins() {
        return Plugins.in(profile);
    }

    History history() {
        return history;
    }

    Optional<IInstallableUnit> plugin(String id) {
        return plugins().stream().filter(unit -> unit.getId().equals(id)).findFirst();
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

    void add(IInstallableUnit unit, Origin origin) throws InvalidInputException, IOException {
        IProfileChangeRequest request = provisioning.request();
        plugin(unit.getId()).ifPresent(request::remove);
        add(request, unit);
        origin.keep(request, unit);
        ProvisioningContext context = from(List.of(origin.location()));
        context.setMetadataRepositories(origin.location());
        IProvisioningPlan plan = provisioning.plan(request, context, Plugins.name(unit));
        provisioning.add(plan, provisioning.pool(plan), new TrustDecision(origin.trust()), Plugins.name(unit));
    }

    private static void add(IProfileChangeRequest request, IInstallableUnit unit) {
        request.add(unit);
        request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
    }

    /** Looks for files in the given repositories, beside those of the installation, and for units nowhere. */
    private ProvisioningContext from(List<URI> repositories) {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories();
        context.setArtifactRepositories(repositories.toArray(URI[]::new));
        return context;
    }

    void remove(IInstallableUnit unit) throws InvalidInputException, IOException {
        IProfileChangeRequest request = provisioning.request();
        request.remove(unit);
        provisioning.remove(provisioning.plan(request, from(List.of()), Plugins.name(unit)), Plugins.name(unit));
    }

    /** Brings back the plug-ins of a former state; what else it had stays as it is now. */
    void revert(Instant time, Trust more) throws InvalidInputException, IOException {
        IProfile former = history.at(time).orElseThrow(() -> new InvalidInputException(Diagnostic.error(
                time.toString(), "this installation does not remember what it was then",
                "assay plugins --history tells when plug-ins came or went")));
        Set<IInstallableUnit> wanted = Plugins.in(former);
        Set<IInstallableUnit> now = plugins();
        if (wanted.equals(now)) {
            throw new InvalidInputException(Diagnostic.error(time.toString(),
                    "the plug-ins of then are those of now", "there is nothing to take back"));
        }
        IProfileChangeRequest request = provisioning.request();
        now.stream().filter(unit -> !wanted.contains(unit)).forEach(request::remove);
        List<Origin> origins = new ArrayList<>();
        for (IInstallableUnit unit : wanted) {
            if (!now.contains(unit)) {
                add(request, unit);
                Origin.of(former, unit).ifPresent(origin -> {
                    origin.keep(request, unit);
                    origins.add(origin);
                });
            }
        }
        String what = Stream.concat(now.stream(), wanted.stream()).filter(unit -> !now.contains(unit)
                || !wanted.contains(unit)).map(Plugins::name).distinct().collect(Collectors.joining(", "));
        ProvisioningContext context = from(List.of());
        context.setExtraInstallableUnits(List.copyOf(former.query(QueryUtil.ALL_UNITS, monitor).toUnmodifiableSet()));
        IProvisioningPlan plan = provisioning.plan(request, context, what);
        Pool pool = provisioning.pool(plan);
        Stream<URI> further = pool.isComplete() ? Stream.of() : origins.stream().map(Origin::location).distinct();
        context.setArtifactRepositories(Stream.concat(Stream.of(provisioning.kept().location()), further)
                .toArray(URI[]::new));
        provisioning.add(plan, pool, new TrustDecision(known(origins, pool).or(more)), what);
    }

    /** Keys stay trusted; what nobody has signed only as far as it never left this installation. */
    private static Trust known(List<Origin> origins, Pool pool) {
        Set<String> keys = origins.stream().flatMap(origin -> origin.trust().keys().stream())
                .collect(Collectors.toSet());
        return new Trust(pool.isComplete(), keys);
    }
}

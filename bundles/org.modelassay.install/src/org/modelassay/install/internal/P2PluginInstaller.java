/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InstallationLock;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.install.Change;
import org.modelassay.install.Plugin;
import org.modelassay.install.PluginInstaller;
import org.modelassay.install.Trust;

/** Installs with p2, and decides for it about trust. */
@Component
public final class P2PluginInstaller implements PluginInstaller {

    private final IProvisioningAgentProvider agents;
    private final InstallationLock lock;

    /**
     * Created by the service runtime.
     *
     * @param agents gives access to this installation
     * @param lock   held while the installation is used
     */
    @Activate
    public P2PluginInstaller(@Reference IProvisioningAgentProvider agents, @Reference InstallationLock lock) {
        this.agents = agents;
        this.lock = lock;
    }

    @Override
    public List<Plugin> plugins() throws IOException {
        return Plugins.of(installation(Progress.none(), Cancellation.never()).plugins());
    }

    @Override
    public Plugin install(URI location, String feature, Trust trust, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException {
        Locations.require(location);
        Installation installation = installation(progress, cancellation);
        Optional<IInstallableUnit> found = installation.find(location, feature + Plugins.GROUP);
        if (found.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(location.toString(),
                    "has no feature " + feature, "check the spelling of both"));
        }
        installation.add(found.get(), new Origin(location, trust));
        return Plugins.of(found.get());
    }

    @Override
    public Plugin uninstall(String feature, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException {
        Installation installation = installation(progress, cancellation);
        Optional<IInstallableUnit> root = installation.plugin(feature + Plugins.GROUP);
        if (root.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(feature, "is not installed as a plug-in",
                    "assay plugins tells what is"));
        }
        installation.remove(root.get());
        return Plugins.of(root.get());
    }

    @Override
    public List<Change> history() throws IOException {
        return installation(Progress.none(), Cancellation.never()).history().changes();
    }

    @Override
    public List<Plugin> revert(Instant time, Trust trust, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException {
        installation(progress, cancellation).revert(time, trust);
        return plugins();
    }

    private Installation installation(Progress progress, Cancellation cancellation) throws IOException {
        try {
            IProvisioningAgent agent = agents.createAgent(null);
            Guard.begin(agent, lock);
            return new Installation(agent, new Monitor(progress, cancellation));
        } catch (ProvisionException e) {
            throw new IOException("the installation cannot be read: " + Reasons.of(e.getStatus()), e);
        }
    }
}

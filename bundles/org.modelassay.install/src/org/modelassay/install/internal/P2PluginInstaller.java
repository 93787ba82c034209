/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
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
import org.modelassay.common.InvalidInputException;
import org.modelassay.install.Plugin;
import org.modelassay.install.PluginInstaller;
import org.modelassay.install.Trust;

/** Installs with p2, and decides for it about trust. */
@Component
public final class P2PluginInstaller implements PluginInstaller {

    private static final String GROUP = ".feature.group";

    private final IProvisioningAgentProvider agents;

    /**
     * Created by the service runtime.
     *
     * @param agents gives access to this installation
     */
    @Activate
    public P2PluginInstaller(@Reference IProvisioningAgentProvider agents) {
        this.agents = agents;
    }

    @Override
    public List<Plugin> plugins() throws IOException {
        return installation(Cancellation.never()).roots().stream().map(P2PluginInstaller::plugin)
                .sorted(Comparator.comparing(Plugin::feature)).toList();
    }

    @Override
    public Plugin install(URI location, String feature, Trust trust, Cancellation cancellation)
            throws InvalidInputException, IOException {
        Locations.require(location);
        Installation installation = installation(cancellation);
        Optional<IInstallableUnit> found = installation.find(location, feature + GROUP);
        if (found.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(location.toString(),
                    "has no feature " + feature, "check the spelling of both"));
        }
        installation.add(found.get(), location, new TrustDecision(trust));
        return plugin(found.get());
    }

    @Override
    public Plugin uninstall(String feature, Cancellation cancellation) throws InvalidInputException, IOException {
        Installation installation = installation(cancellation);
        Optional<IInstallableUnit> root = installation.root(feature + GROUP);
        if (root.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(feature, "is not installed as a plug-in",
                    "assay plugins tells what is"));
        }
        installation.remove(root.get());
        return plugin(root.get());
    }

    private Installation installation(Cancellation cancellation) throws IOException {
        // repositories may refer to further ones; of those, too, none is asked without encryption
        System.setProperty("p2.httpRule", "block");
        System.setProperty("p2.ftpRule", "block");
        try {
            IProvisioningAgent agent = agents.createAgent(null);
            return new Installation(agent, new Monitor(cancellation));
        } catch (ProvisionException e) {
            throw new IOException("the installation cannot be read: " + Reasons.of(e.getStatus()), e);
        }
    }

    private static Plugin plugin(IInstallableUnit unit) {
        String id = unit.getId();
        return new Plugin(id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id,
                unit.getVersion().toString(), property(unit, IInstallableUnit.PROP_NAME),
                property(unit, IInstallableUnit.PROP_PROVIDER));
    }

    private static String property(IInstallableUnit unit, String name) {
        String value = unit.getProperty(name, null);
        return value == null ? "" : value;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.modelassay.common.InstallationLock;
import org.modelassay.install.WindowGuard;

/** Guards the agent that the window of p2 uses. */
@Component
public final class P2WindowGuard implements WindowGuard {

    private final IProvisioningAgent agent;
    private final InstallationLock installation;

    /**
     * Created by the service runtime.
     *
     * @param agent        changes this installation
     * @param installation held while it is used
     */
    @Activate
    public P2WindowGuard(@Reference(target = "(agent.current=true)") IProvisioningAgent agent,
            @Reference InstallationLock installation) {
        this.agent = agent;
        this.installation = installation;
    }

    @Override
    public void begin() {
        Guard.begin(agent, installation);
    }
}

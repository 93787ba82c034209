/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.planner.IPlanner;

import org.modelassay.common.InstallationLock;

/** Sets our rules before p2's services. */
final class Guard {

    private Guard() {
    }

    static void begin(IProvisioningAgent agent, InstallationLock installation) {
        // repositories may refer to further ones; of those, too, none is asked without encryption
        System.setProperty("p2.httpRule", "block");
        System.setProperty("p2.ftpRule", "block");
        IPlanner planner = agent.getService(IPlanner.class);
        if (!(planner instanceof GuardedPlanner)) {
            agent.registerService(IPlanner.SERVICE_NAME, new GuardedPlanner(planner));
            agent.registerService(IEngine.SERVICE_NAME,
                    new GuardedEngine(agent, agent.getService(IEngine.class), installation));
        }
    }
}

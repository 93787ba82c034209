/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.IQueryResult;

/** Plans as p2 does, but no change by which a plug-in of others would do more than be added. */
final class GuardedPlanner implements IPlanner {

    private final IPlanner planner;

    GuardedPlanner(IPlanner planner) {
        this.planner = planner;
    }

    @Override
    public IProvisioningPlan getProvisioningPlan(IProfileChangeRequest request, ProvisioningContext context,
            IProgressMonitor monitor) {
        IProvisioningPlan plan = planner.getProvisioningPlan(request, context, monitor);
        if (!plan.getStatus().matches(IStatus.ERROR | IStatus.CANCEL)) {
            Additions.refused(plan, request.getAdditions())
                    .ifPresent(reason -> plan.setStatus(Status.error(reason + "; tell its provider")));
        }
        return plan;
    }

    @Override
    public IProvisioningPlan getDiffPlan(IProfile now, IProfile then, IProgressMonitor monitor) {
        return planner.getDiffPlan(now, then, monitor);
    }

    @Override
    public IProfileChangeRequest createChangeRequest(IProfile profile) {
        return planner.createChangeRequest(profile);
    }

    @Override
    public IQueryResult<IInstallableUnit> updatesFor(IInstallableUnit unit, ProvisioningContext context,
            IProgressMonitor monitor) {
        return planner.updatesFor(unit, context, monitor);
    }
}

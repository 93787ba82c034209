/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

/** What plug-ins of others may bring: bundles and features under names of their own, and nothing else. */
final class Additions {

    private static final String OWN = "org.modelassay.";
    private static final String PRODUCT = "org.modelassay.product";

    private Additions() {
    }

    static boolean isProduct(IInstallableUnit unit) {
        return unit.getId().equals(PRODUCT);
    }

    /**
     * Why a plan does more than add plug-ins, if it does.
     *
     * @param plan  what would be added
     * @param asked what the user has asked for by name
     */
    static Optional<String> refused(IProvisioningPlan plan, Collection<IInstallableUnit> asked) {
        if (asked.stream().anyMatch(Additions::isProduct)) {
            // a new version of the product configures its installation
            return Optional.empty();
        }
        if (plan.getInstallerPlan() != null) {
            return Optional.of("the repository asks for changes of the installer itself");
        }
        boolean ofTheProject = asked.stream().anyMatch(unit -> unit.getId().startsWith(OWN));
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.ALL_UNITS, new NullProgressMonitor())) {
            Optional<String> instruction = Instructions.refused(unit);
            if (instruction.isPresent()) {
                return Optional.of(unit.getId() + " asks the installer for more than to add plug-ins: "
                        + instruction.get());
            }
            if (!ofTheProject && unit.getId().startsWith(OWN)) {
                return Optional.of(unit.getId() + " has a name that belongs to Model Assay");
            }
        }
        return Optional.empty();
    }
}

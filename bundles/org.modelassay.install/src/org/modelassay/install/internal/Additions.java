/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Looks at what a plan would add before anything is done. */
final class Additions {

    private Additions() {
    }

    static void check(IProvisioningPlan plan, IProgressMonitor monitor) throws InvalidInputException {
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.ALL_UNITS, monitor)) {
            Optional<String> instruction = Instructions.refused(unit);
            if (instruction.isPresent()) {
                throw refused(unit.getId(), "it asks the installer for more than to add plug-ins: "
                        + instruction.get());
            }
        }
        if (plan.getInstallerPlan() != null) {
            throw refused("the repository", "it asks for changes of the installer itself");
        }
    }

    private static InvalidInputException refused(String what, String message) {
        return new InvalidInputException(Diagnostic.error(what, message, "nothing was changed; tell its provider"));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.metadata.ITouchpointInstruction;

/**
 * What a unit asks the installer to do beyond unpacking it. Adding bundles and features is allowed, at the start level
 * that all have; anything else could reconfigure the installation, and is refused.
 */
final class Instructions {

    private static final Set<String> DATA = Set.of("manifest", "zipped");
    private static final Set<String> PHASES = Set.of("install", "uninstall", "configure", "unconfigure");
    private static final Pattern ACTION = Pattern.compile("(org\\.eclipse\\.equinox\\.p2\\.touchpoint\\.eclipse\\.)?"
            + "((un)?installBundle\\(bundle:\\$\\{artifact\\}\\)|(add|remove)SourceBundle\\(bundle:\\$\\{artifact\\}\\)"
            + "|(un)?installFeature\\(feature:\\$\\{artifact\\},\\s*featureId:default,\\s*featureVersion:default\\)"
            + "|setStartLevel\\(startLevel:(4|-1)\\)|markStarted\\(started:\\s*false\\))");

    private Instructions() {
    }

    /** The first instruction that is not allowed, if there is one. */
    static Optional<String> refused(IInstallableUnit unit) {
        for (ITouchpointData data : unit.getTouchpointData()) {
            for (Map.Entry<String, ITouchpointInstruction> entry : data.getInstructions().entrySet()) {
                if (!isAllowed(entry.getKey(), entry.getValue())) {
                    return Optional.of(entry.getKey() + ": " + entry.getValue().getBody());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAllowed(String key, ITouchpointInstruction instruction) {
        if (DATA.contains(key)) {
            return true;
        }
        if (!PHASES.contains(key)) {
            return false;
        }
        for (String action : instruction.getBody().split(";")) {
            if (!action.isBlank() && !ACTION.matcher(action.strip()).matches()) {
                return false;
            }
        }
        return true;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;

import org.modelassay.install.Trust;

/**
 * Where a plug-in was installed from, and whose content was accepted then; the profile keeps it, so that the plug-in can
 * come back. What the workbench has installed has none.
 *
 * @param location a repository
 * @param trust    what the user has said
 */
record Origin(URI location, Trust trust) {

    private static final String LOCATION = "org.modelassay.install.location";
    private static final String TRUST = "org.modelassay.install.trust";

    static Optional<Origin> of(IProfile profile, IInstallableUnit root) {
        String location = profile.getInstallableUnitProperty(root, LOCATION);
        String words = profile.getInstallableUnitProperty(root, TRUST);
        if (location == null || words == null) {
            return Optional.empty();
        }
        List<String> trusted = words.isEmpty() ? List.of() : List.of(words.split(" "));
        return Optional.of(new Origin(URI.create(location), Trust.of(trusted)));
    }

    void keep(IProfileChangeRequest request, IInstallableUnit root) {
        request.setInstallableUnitProfileProperty(root, LOCATION, location.toString());
        request.setInstallableUnitProfileProperty(root, TRUST, String.join(" ", trust.words()));
    }
}

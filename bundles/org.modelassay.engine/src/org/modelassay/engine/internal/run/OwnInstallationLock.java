/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import org.modelassay.common.InstallationLock;

/** The lock of the installation that this process was started from. */
@Component(service = InstallationLock.class)
public final class OwnInstallationLock extends InstallationLock {

    /** Created by the service runtime. */
    @Activate
    public OwnInstallationLock() {
        super(Optional.ofNullable(System.getProperty("modelassay.home")).map(home -> Path.of(home, "assay.ini")));
    }
}

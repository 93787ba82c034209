/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;

/**
 * The files of plug-ins that were removed. p2 deletes features with their plug-in, and other files when it collects
 * garbage; whoever takes a removal back needs them.
 */
final class Kept {

    private final IArtifactRepositoryManager manager;
    private final URI location;

    /** Files below the folder of an installation. */
    Kept(IArtifactRepositoryManager manager, Path installation) {
        this.manager = manager;
        this.location = installation.resolve("p2").resolve("org.modelassay.install").toUri();
    }

    URI location() {
        return location;
    }

    boolean has(IArtifactKey key) {
        try {
            return manager.loadRepository(location, new NullProgressMonitor()).contains(key);
        } catch (ProvisionException _) {
            return false;
        }
    }

    /** Copies what is not here yet. */
    void keep(List<IArtifactKey> keys, IArtifactRepository files, IProgressMonitor monitor) throws ProvisionException {
        IArtifactRepository here = repository(monitor);
        List<IArtifactRequest> requests = new ArrayList<>();
        for (IArtifactKey key : keys) {
            if (files.contains(key) && !here.contains(key)) {
                requests.add(manager.createMirrorRequest(key, here, Map.of(), Map.of()));
            }
        }
        files.getArtifacts(requests.toArray(IArtifactRequest[]::new), monitor);
    }

    private IArtifactRepository repository(IProgressMonitor monitor) throws ProvisionException {
        try {
            return manager.loadRepository(location, monitor);
        } catch (ProvisionException _) {
            return manager.createRepository(location, "Files of plug-ins that were removed",
                    IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        }
    }
}

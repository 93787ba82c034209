/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;

/** Forgets files that a failed installation has brought: later ones shall not find them and believe them checked. */
final class Pool {

    private final IArtifactRepository files;
    private final List<IArtifactKey> fresh = new ArrayList<>();
    private final Kept kept;

    Pool(IArtifactRepository files, Kept kept, Iterable<IArtifactKey> needed) {
        this.files = files;
        this.kept = kept;
        for (IArtifactKey key : needed) {
            if (!files.contains(key)) {
                fresh.add(key);
            }
        }
    }

    /** Whether the installation had all files already, in use or kept. */
    boolean isComplete() {
        return fresh.stream().allMatch(kept::has);
    }

    void forget() {
        for (IArtifactKey key : fresh) {
            if (files.contains(key)) {
                files.removeDescriptor(key, new NullProgressMonitor());
            }
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

import org.modelassay.install.Change;

/** The former states of a profile. */
final class History {

    private final IProfileRegistry registry;
    private final String id;

    History(IProfileRegistry registry, IProfile profile) {
        this.registry = registry;
        this.id = profile.getProfileId();
    }

    private long[] times() {
        long[] times = registry.listProfileTimestamps(id).clone();
        Arrays.sort(times);
        return times;
    }

    /** The latest state that is not later than a time. */
    Optional<IProfile> at(Instant time) {
        IProfile latest = null;
        for (long each : times()) {
            if (each <= time.toEpochMilli()) {
                IProfile state = registry.getProfile(id, each);
                latest = state == null ? latest : state;
            }
        }
        return Optional.ofNullable(latest);
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<IInstallableUnit> before = null;
        for (long time : times()) {
            IProfile state = registry.getProfile(id, time);
            if (state != null) {
                Set<IInstallableUnit> now = Plugins.in(state);
                if (before != null && !now.equals(before)) {
                    changes.add(new Change(Instant.ofEpochMilli(time), Plugins.of(without(now, before)),
                            Plugins.of(without(before, now))));
                }
                before = now;
            }
        }
        return changes;
    }

    private static Set<IInstallableUnit> without(Set<IInstallableUnit> all, Set<IInstallableUnit> some) {
        Set<IInstallableUnit> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install;

import java.time.Instant;
import java.util.List;

/**
 * A time at which plug-ins came or went. An update is the removal of one version and the addition of another.
 *
 * @param time    when the change was complete
 * @param added   what came, sorted by feature
 * @param removed what went, sorted by feature
 */
public record Change(Instant time, List<Plugin> added, List<Plugin> removed) {

    /** Copies the lists. */
    public Change {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}

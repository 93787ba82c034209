/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

import org.modelassay.install.Plugin;

/** Plug-ins among the units of a profile. */
final class Plugins {

    /** The suffix that the units of features have. */
    static final String GROUP = ".feature.group";

    private Plugins() {
    }

    /** What was asked for by name, but for the product. */
    static Set<IInstallableUnit> in(IProfile profile) {
        Set<IInstallableUnit> plugins = new LinkedHashSet<>();
        for (IInstallableUnit unit : profile.query(new UserVisibleRootQuery(), new NullProgressMonitor())) {
            if (!Additions.isProduct(unit)) {
                plugins.add(unit);
            }
        }
        return plugins;
    }

    static List<Plugin> of(Collection<IInstallableUnit> units) {
        return units.stream().map(Plugins::of)
                .sorted(Comparator.comparing(Plugin::feature).thenComparing(Plugin::version)).toList();
    }

    static Plugin of(IInstallableUnit unit) {
        return new Plugin(name(unit), unit.getVersion().toString(), property(unit, IInstallableUnit.PROP_NAME),
                property(unit, IInstallableUnit.PROP_PROVIDER));
    }

    /** What people call a unit. */
    static String name(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
    }

    private static String property(IInstallableUnit unit, String name) {
        String value = unit.getProperty(name, null);
        return value == null ? "" : value;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.IsolationSettings;
import org.modelassay.engine.Requirement;

/**
 * A plug-in that brings analysers, and where they run.
 *
 * @param plugin    its symbolic name
 * @param analysers what its analysers are called
 * @param isolated  whether they run in a process of their own
 * @param models    whether one of them runs models, which the workbench isolates whatever is set
 */
public record IsolatedPlugin(String plugin, String analysers, boolean isolated, boolean models) {

    /**
     * The plug-ins of this installation.
     *
     * @param registry knows the analysers
     * @param settings knows where they run
     * @return sorted by name
     */
    public static List<IsolatedPlugin> of(AnalyserRegistry registry, IsolationSettings settings) {
        Map<String, List<AnalyserDescriptor>> all = registry.analysers().stream()
                .collect(Collectors.groupingBy(AnalyserDescriptor::contributor, TreeMap::new, Collectors.toList()));
        List<IsolatedPlugin> plugins = new ArrayList<>();
        all.forEach((plugin, analysers) -> plugins.add(new IsolatedPlugin(plugin,
                analysers.stream().map(AnalyserDescriptor::name).collect(Collectors.joining(", ")),
                settings.isIsolated(plugin), analysers.stream().flatMap(each -> each.requires().stream())
                        .anyMatch(each -> each.service().equals(Requirement.INFERENCE)))));
        return plugins;
    }

    /** {@return what the list says about where it runs} */
    public String where() {
        if (isolated) {
            return "process of its own";
        }
        return models ? "the workbench; what runs models, a process of its own" : "the workbench";
    }

    /**
     * The same plug-in elsewhere.
     *
     * @param own whether its analysers run in a process of their own
     * @return the changed row
     */
    public IsolatedPlugin with(boolean own) {
        return new IsolatedPlugin(plugin, analysers, own, models);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The analysers in the extension registry; asked anew each time, since plug-ins come and go. */
@Component
public final class ExtensionAnalysers implements AnalyserRegistry {

    private static final String POINT = "org.modelassay.analysis.analysers";
    private static final String ELEMENT = "analyser";

    private final IExtensionRegistry extensions;
    private final ProductBundles own = ProductBundles.ofThisProcess();

    /**
     * Creates the registry.
     *
     * @param extensions the extension registry of the platform
     */
    @Activate
    public ExtensionAnalysers(@Reference IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    @Override
    public List<AnalyserDescriptor> analysers() {
        List<AnalyserDescriptor> analysers = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        Predicate<String> foreign = own.foreign();
        // whoever else uses an id of the product's own comes second, whatever its name
        Stream.of(extensions.getConfigurationElementsFor(POINT)).filter(each -> ELEMENT.equals(each.getName()))
                .sorted(Comparator
                        .comparing((IConfigurationElement each) -> foreign.test(each.getContributor().getName()))
                        .thenComparing(each -> each.getContributor().getName()))
                .forEach(each -> analysers.add(analyser(each, ids)));
        analysers.sort(Comparator.comparing(AnalyserDescriptor::id));
        return List.copyOf(analysers);
    }

    private static AnalyserDescriptor analyser(IConfigurationElement element, Set<String> ids) {
        IContributor contributor = element.getContributor();
        String id = element.getAttribute("id");
        boolean taken = id != null && !ids.add(id);
        List<Diagnostic> further = taken ? List.of(Diagnostic.error("plug-in " + contributor.getName(),
                "declares analyser " + id + ", which another declaration has declared", "remove one of the two"))
                : List.of();
        return new ContributedAnalyser(element, name -> load(contributor, name), further);
    }

    private static Class<?> load(IContributor contributor, String name) throws ClassNotFoundException {
        Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
        if (bundle == null) {
            throw new ClassNotFoundException("plug-in " + contributor.getName() + " is gone");
        }
        return bundle.loadClass(name);
    }

    @Override
    public AnalyserDescriptor find(String name) throws InvalidInputException {
        List<AnalyserDescriptor> all = analysers();
        List<AnalyserDescriptor> found = matches(all, name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> ids = (found.isEmpty() ? all : found).stream().map(AnalyserDescriptor::id).distinct().toList();
        throw new InvalidInputException(Diagnostic.error("analyser " + Quoted.of(name),
                found.isEmpty() ? "is not installed" : "could be any of several",
                found.isEmpty() ? Nearest.remedy(name, shortened(ids, name))
                        : "choose from " + String.join(", ", ids)));
    }

    /** The last segments of ids, at least two and as many as were written. */
    private static List<String> shortened(List<String> ids, String written) {
        int count = Math.max(2, written.split("\\.", -1).length);
        return ids.stream().map(id -> {
            List<String> segments = List.of(id.split("\\."));
            return String.join(".", segments.subList(Math.max(0, segments.size() - count), segments.size()));
        }).distinct().toList();
    }

    private static List<AnalyserDescriptor> matches(List<AnalyserDescriptor> all, String name) {
        List<AnalyserDescriptor> exact = all.stream().filter(each -> each.id().equals(name)).limit(1).toList();
        if (!exact.isEmpty() || name.isBlank()) {
            return exact;
        }
        List<AnalyserDescriptor> former = all.stream().filter(each -> each.formerIds().contains(name)).toList();
        return former.isEmpty() ? all.stream().filter(each -> each.id().endsWith("." + name)).toList() : former;
    }
}

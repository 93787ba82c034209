/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The entries of the extension point {@code org.modelassay.inference.djl.architectures}. No class of theirs is loaded. */
@Component(service = ContributedArchitectures.class)
public final class ExtensionArchitectures implements ContributedArchitectures {

    private static final String POINT = "org.modelassay.inference.djl.architectures";

    private final IExtensionRegistry registry;

    private final BundleContext context;

    /**
     * Created by the service runtime.
     *
     * @param registry knows the extensions
     * @param context  knows the plug-ins
     */
    @Activate
    public ExtensionArchitectures(@Reference IExtensionRegistry registry, BundleContext context) {
        this.registry = registry;
        this.context = context;
    }

    @Override
    public List<Contribution> contributions() {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .sorted(Comparator.comparing((IConfigurationElement each) -> each.getContributor().getName()))
                .map(this::contribution).toList();
    }

    private Contribution contribution(IConfigurationElement element) {
        String plugin = element.getContributor().getName();
        String name = attribute(element, "name");
        try {
            return new Contribution(plugin, name, read(plugin, attribute(element, "entry")));
        } catch (IOException e) {
            // an entry without a line is refused with its plug-in's name
            return new Contribution(plugin, name, "");
        }
    }

    private static String attribute(IConfigurationElement element, String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value;
    }

    private String read(String plugin, String path) throws IOException {
        for (Bundle bundle : context.getBundles()) {
            URL file = plugin.equals(bundle.getSymbolicName()) && !path.isEmpty() ? bundle.getEntry(path) : null;
            if (file != null) {
                try (InputStream in = file.openStream()) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no file " + path + " in " + plugin);
    }
}

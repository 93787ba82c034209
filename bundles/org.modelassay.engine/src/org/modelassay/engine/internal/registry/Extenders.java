/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows whose code a plug-in may call besides its own: that of those who contribute to its extension points. */
@Component(service = Extenders.class)
public final class Extenders {

    private final IExtensionRegistry extensions;

    /**
     * Created by the service runtime.
     *
     * @param extensions the extension registry of the platform
     */
    @Activate
    public Extenders(@Reference IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    /**
     * Who contributes to a plug-in.
     *
     * @param plugin the symbolic name of the plug-in
     * @return symbolic names, each once, without the plug-in's own
     */
    public List<String> of(String plugin) {
        return Stream.of(extensions.getExtensionPoints(plugin)).flatMap(point -> Stream.of(point.getExtensions()))
                .map(extension -> extension.getContributor().getName()).filter(name -> !name.equals(plugin)).distinct()
                .toList();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.codecrash.ProgramPerturbation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** The perturbations that plug-ins contribute. */
public final class Contributions {

    private static final String POINT = "org.modelassay.analyser.codecrash.perturbations";

    private Contributions() {
    }

    /**
     * Finds a perturbation.
     *
     * @param id the id that its plug-in declares
     * @return the perturbation
     * @throws InvalidInputException if there is none of this id, or it cannot be made; the message names the others
     */
    public static ProgramPerturbation find(String id) throws InvalidInputException {
        List<String> known = new ArrayList<>();
        for (IConfigurationElement element : elements()) {
            String own = String.valueOf(element.getAttribute("id"));
            if (own.equals(id)) {
                return create(element, id);
            }
            known.add(own);
        }
        throw new InvalidInputException(Diagnostic.error("parameter other",
                "no plug-in contributes the perturbation " + Quoted.of(id),
                known.isEmpty() ? "install a plug-in that does" : "use one of " + String.join(", ", known)));
    }

    /**
     * Where a perturbation comes from.
     *
     * @param id the id that its plug-in declares
     * @return the name of the plug-in and the id
     */
    public static String origin(String id) {
        return elements().stream().filter(element -> id.equals(element.getAttribute("id"))).findFirst()
                .map(element -> element.getContributor().getName() + " " + id).orElse(id);
    }

    private static List<IConfigurationElement> elements() {
        // outside of OSGi there is no registry
        @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? List.of() : List.of(registry.getConfigurationElementsFor(POINT));
    }

    private static ProgramPerturbation create(IConfigurationElement element, String id) throws InvalidInputException {
        try {
            if (element.createExecutableExtension("class") instanceof ProgramPerturbation perturbation) {
                return perturbation;
            }
            throw broken(element, id, "its class is no ProgramPerturbation");
        } catch (CoreException e) {
            throw broken(element, id, String.valueOf(e.getMessage()));
        }
    }

    private static InvalidInputException broken(IConfigurationElement element, String id, String reason) {
        return new InvalidInputException(Diagnostic.error("plug-in " + element.getContributor().getName(),
                "the perturbation " + Quoted.of(id) + " cannot be used: " + reason, "repair or remove the plug-in"));
    }
}

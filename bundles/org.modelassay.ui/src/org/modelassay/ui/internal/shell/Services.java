/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Where parts that the platform creates find services; everything else is given what it needs. */
public final class Services {

    private Services() {
    }

    /**
     * Finds a service.
     *
     * @param <T>  what it is
     * @param type what it is
     * @return the service with the highest ranking, empty if there is none
     */
    public static <T> Optional<T> find(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }

    /**
     * Finds a service that must be there.
     *
     * @param <T>  what it is
     * @param type what it is
     * @return the service
     * @throws IllegalStateException if there is none: the installation is incomplete
     */
    public static <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("There is no service " + type.getName()));
    }
}

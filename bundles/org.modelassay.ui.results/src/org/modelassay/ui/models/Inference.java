/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The service that runs models, where its optional feature is installed. */
final class Inference {

    private Inference() {
    }

    static Optional<InferenceService> find() {
        BundleContext context = FrameworkUtil.getBundle(Inference.class).getBundleContext();
        ServiceReference<InferenceService> reference = context.getServiceReference(InferenceService.class);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }

    static InferenceService get() throws InvalidInputException {
        return find().orElseThrow(() -> new InvalidInputException(
                Diagnostic.error("installation", "nothing here runs models", MISSING)));
    }

    /** What to do without it. */
    static final String MISSING = "install the feature org.modelassay.inference.native (Help > Install New Software)";
}

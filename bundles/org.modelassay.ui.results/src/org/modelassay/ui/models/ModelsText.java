/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.List;
import java.util.Locale;

import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.ProviderDescription;
import org.modelassay.ui.results.presenter.Texts;

/** Open models as rows of a table. */
public final class ModelsText {

    /** The heads of the columns. */
    public static final List<String> HEADS = List.of("Model", "Architecture", "Computes in", "Device", "Memory",
            "Users", "Verified");

    private ModelsText() {
    }

    /**
     * A row.
     *
     * @param model an open model
     * @return one text for each head
     */
    public static List<String> row(OpenModel model) {
        ModelDescription what = model.description();
        String mapped = model.mappedBytes() == 0 ? "" : " and " + Texts.size(model.mappedBytes()) + " mapped";
        return List.of(String.valueOf(what.directory().getFileName()),
                String.format(Locale.ROOT, "%s, %d layers of %d", what.architecture(), what.layers(), what.hidden()),
                what.computeType(), what.device(), Texts.size(model.privateBytes()) + mapped,
                Integer.toString(model.users()), what.verification().isPresent() ? "yes" : "no");
    }

    /**
     * What runs models.
     *
     * @param provider the engine
     * @return one line
     */
    public static String provider(ProviderDescription provider) {
        return provider.engine() + ": " + provider.parallelRequests() + " requests at once, "
                + provider.threadsPerRequest() + (provider.threadsPerRequest() == 1 ? " thread each" : " threads each");
    }
}

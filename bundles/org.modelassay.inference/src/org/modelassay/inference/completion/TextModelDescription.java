/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.Set;
import java.util.SequencedMap;
import java.util.Collections;
import java.util.LinkedHashMap;

/**
 * What a model seen from outside is.
 *
 * @param name         what results call it
 * @param capabilities what it may be asked for
 * @param provenance   what its completions depend on, by name: the endpoint's address, or the number format and the
 *                     digest of the chat template; never a secret
 */
public record TextModelDescription(String name, Set<Capability> capabilities,
        SequencedMap<String, String> provenance) {

    /** Copies the collections. */
    public TextModelDescription {
        capabilities = Set.copyOf(capabilities);
        provenance = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(provenance));
    }
}

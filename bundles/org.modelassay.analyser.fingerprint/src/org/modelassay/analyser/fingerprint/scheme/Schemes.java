/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** The schemes of this product and of plug-ins. */
public final class Schemes {

    private Schemes() {
    }

    /**
     * The scheme of an id.
     *
     * @param id the id
     * @return the scheme
     * @throws InvalidInputException when there is none; the message names those that there are
     */
    public static FingerprintScheme of(String id) throws InvalidInputException {
        Map<String, FingerprintScheme> known = new LinkedHashMap<>();
        List<FingerprintScheme> own = List.of(new Perinucleus(), new EnglishRandom(), new RandomTokens());
        List<FingerprintScheme> all = new ArrayList<>(own);
        ServiceLoader.load(FingerprintScheme.class, Schemes.class.getClassLoader()).forEach(all::add);
        all.forEach(scheme -> known.putIfAbsent(scheme.id(), scheme));
        FingerprintScheme scheme = known.get(id);
        if (scheme == null) {
            throw new InvalidInputException(Diagnostic.error("scheme", "there is no scheme " + Quoted.of(id),
                    "name one of " + String.join(", ", known.keySet())));
        }
        return scheme;
    }
}

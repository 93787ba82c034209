/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Where content may come from. */
final class Locations {

    private static final Set<String> SAFE = Set.of("https", "file");

    private Locations() {
    }

    static void require(URI location) throws InvalidInputException {
        String scheme = Optional.ofNullable(location.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (scheme.equals("http")) {
            throw new InvalidInputException(Diagnostic.error(location.toString(),
                    "anybody on the way can change what http delivers, so nothing is installed from there",
                    "use https, or a folder"));
        }
        if (!SAFE.contains(scheme)) {
            throw new InvalidInputException(Diagnostic.error(location.toString(),
                    "plug-ins are not installed from such a location", "use https, or a folder"));
        }
    }
}

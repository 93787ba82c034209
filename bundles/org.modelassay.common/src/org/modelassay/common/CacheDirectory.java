/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/** Where this user keeps what can be computed again. */
public final class CacheDirectory {

    /** The system property that names another directory. */
    public static final String PROPERTY = "modelassay.cacheDirectory";

    private static final String NAME = "modelassay";

    private CacheDirectory() {
    }

    /**
     * The directory for caches of this product.
     *
     * @param properties  the system properties
     * @param environment the environment variables
     * @return a directory that may not exist yet
     */
    public static Path of(Properties properties, Map<String, String> environment) {
        String given = properties.getProperty(PROPERTY, "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return child(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve(NAME);
        }
        return child(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
    }

    private static Path child(@Nullable String given, Path otherwise) {
        return (given == null || given.isBlank() ? otherwise : Path.of(given)).resolve(NAME);
    }
}

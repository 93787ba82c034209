/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.modelassay.common.CacheDirectory;

/**
 * Where native libraries are unpacked, once for each version, about 450 MB: the engine loads them from files only.
 * <p>
 * The system property {@code modelassay.inference.natives} names the folder; else the engine's own settings
 * {@code ENGINE_CACHE_DIR} and {@code DJL_CACHE_DIR} hold, as properties or in the environment; else it is
 * {@code natives} in the user's folder for caches of this product.
 */
final class NativeFolder {

    static final String PROPERTY = "modelassay.inference.natives";

    private static final String ENGINE = "ENGINE_CACHE_DIR";

    private static final String LIBRARY = "DJL_CACHE_DIR";

    private NativeFolder() {
    }

    /** Tells the engine, before it loads. */
    static void choose() {
        Properties properties = System.getProperties();
        boolean isChosen = properties.getProperty(PROPERTY, "").isBlank() && (properties.containsKey(ENGINE)
                || properties.containsKey(LIBRARY) || System.getenv(ENGINE) != null || System.getenv(LIBRARY) != null);
        if (!isChosen) {
            System.setProperty(ENGINE, of(properties, System.getenv()).toString());
        }
    }

    /**
     * The folder where the engine's own settings say nothing.
     *
     * @param properties  the system properties
     * @param environment the environment variables
     * @return a folder that may not exist yet
     */
    static Path of(Properties properties, Map<String, String> environment) {
        String given = properties.getProperty(PROPERTY, "");
        return given.isBlank() ? CacheDirectory.of(properties, environment).resolve("natives").toAbsolutePath()
                : Path.of(given).toAbsolutePath().normalize();
    }
}

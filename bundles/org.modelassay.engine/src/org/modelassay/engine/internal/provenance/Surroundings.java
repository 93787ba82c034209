/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where a run takes place.
 *
 * @param engine   the engine and its version
 * @param platform the Java runtime, the operating system and the processors
 * @param host     the name of the machine
 */
public record Surroundings(String engine, String platform, String host) {

    private static final Path HOST_NAME = Path.of("/etc/hostname");

    /**
     * Describes this process.
     *
     * @param version     the version of the engine
     * @param properties  the system properties
     * @param environment the environment variables
     * @return the surroundings
     */
    public static Surroundings of(String version, Properties properties, Map<String, String> environment) {
        String platform = "Java " + properties.getProperty("java.version") + ", " + properties.getProperty("os.name")
                + " " + properties.getProperty("os.version") + ", " + properties.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
        return new Surroundings("org.modelassay.engine " + version, platform, host(environment));
    }

    private static String host(Map<String, String> environment) {
        try {
            if (Files.isReadable(HOST_NAME)) {
                return Files.readString(HOST_NAME).strip();
            }
        } catch (IOException _) {
            // the environment may know
        }
        return environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", "unknown"));
    }
}

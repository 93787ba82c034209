/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.modelassay.analysis.Inference;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.ProviderDescription;

/**
 * Where a run takes place.
 *
 * @param engine   the engine and its version, followed by what runs models where the analyser runs some
 * @param device   where it computes: {@code cpu}, for models followed by number format and threads
 * @param platform the Java runtime, the operating system and the processors
 * @param host     the name of the machine
 */
public record Surroundings(String engine, String device, String platform, String host) {

    private static final String PROCESSOR = "cpu";

    private static final Path HOST_NAME = Path.of("/etc/hostname");

    /**
     * Surroundings in which no model is run.
     *
     * @param engine   the engine and its version
     * @param platform the Java runtime, the operating system and the processors
     * @param host     the name of the machine
     */
    public Surroundings(String engine, String platform, String host) {
        this(engine, PROCESSOR, platform, host);
    }

    /**
     * The same surroundings with what runs models in them.
     *
     * @param inference the service and the options of the run
     * @return the extended surroundings
     */
    public Surroundings with(Inference inference) {
        ProviderDescription provider = inference.service().provider();
        OpenOptions options = inference.options();
        String type = options.computeType().name().toLowerCase(Locale.ROOT);
        int threads = provider.threadsPerRequest();
        return new Surroundings(engine + ", " + provider.engine(), options.device() + ", " + type + ", " + threads
                + (threads == 1 ? " thread" : " threads") + " per request", platform, host);
    }

    /**
     * The same surroundings with what a plan depends on besides.
     *
     * @param further texts such as {@code Python 3.11.2}
     * @return the extended surroundings
     */
    public Surroundings with(List<String> further) {
        return further.isEmpty() ? this
                : new Surroundings(engine + ", " + String.join(", ", further), device, platform, host);
    }

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

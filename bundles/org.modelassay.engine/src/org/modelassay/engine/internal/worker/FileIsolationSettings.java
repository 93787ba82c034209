/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import org.modelassay.common.AtomicFiles;
import org.modelassay.engine.IsolationSettings;
import org.modelassay.engine.internal.registry.ProductBundles;

/** Settings in {@code isolation.properties} of the user's configuration directory; read anew each time. */
@Component
public final class FileIsolationSettings implements IsolationSettings {

    private static final String NAME = "modelassay";

    private final Path file;
    private final ProductBundles own;

    /** The settings of the user of this process. */
    @Activate
    public FileIsolationSettings() {
        this(folder(System.getProperties(), System.getenv()).resolve("isolation.properties"),
                ProductBundles.ofThisProcess());
    }

    /**
     * Settings in any file.
     *
     * @param file the file; need not exist
     * @param own  which plug-ins are the product's
     */
    public FileIsolationSettings(Path file, ProductBundles own) {
        this.file = file;
        this.own = own;
    }

    private static Path folder(Properties properties, Map<String, String> environment) {
        String given = environment.getOrDefault("MODELASSAY_CONFIG", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        return child(environment.get("XDG_CONFIG_HOME"),
                Path.of(properties.getProperty("user.home", "."), ".config"));
    }

    private static Path child(@Nullable String given, Path otherwise) {
        return (given == null || given.isBlank() ? otherwise : Path.of(given)).resolve(NAME);
    }

    @Override
    public boolean isIsolated(String plugin) {
        boolean foreign = own.isForeign(plugin);
        try {
            return Boolean.parseBoolean(read().getProperty(plugin, Boolean.toString(foreign)));
        } catch (IOException | IllegalArgumentException _) {
            // what cannot be read does not make the process less safe
            return foreign;
        }
    }

    @Override
    public void isolate(String plugin, boolean isolated) throws IOException {
        Properties properties = read();
        properties.setProperty(plugin, Boolean.toString(isolated));
        Map<Object, Object> sorted = new TreeMap<>(properties);
        StringWriter text = new StringWriter();
        text.write("# Does a plug-in run in a process of its own? Without an entry, those of others do.\n");
        sorted.forEach((name, value) -> text.write(name + "=" + value + "\n"));
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        AtomicFiles.writeString(file, text.toString());
    }

    private Properties read() throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        return properties;
    }
}

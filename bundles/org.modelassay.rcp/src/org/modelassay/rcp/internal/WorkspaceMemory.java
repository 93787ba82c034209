/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/**
 * Which workspaces this person has used: a file in the person's configuration directory, since the installation may be
 * read-only. Nothing important: without it the default is offered.
 */
public final class WorkspaceMemory {

    private static final int MOST = 8;
    private static final String RECENT = "recent";
    private static final String ASK = "ask";
    private static final String NEXT = "next";

    private final Path file;
    private final Path home;

    /** What the user of this process has used. */
    public WorkspaceMemory() {
        this(Path.of(System.getProperty("user.home", ".")), Map.copyOf(System.getenv()));
    }

    /**
     * What some user has used.
     *
     * @param home        the user's folder
     * @param environment the variables of the environment
     */
    public WorkspaceMemory(Path home, Map<String, String> environment) {
        this.home = home;
        String config = environment.get("XDG_CONFIG_HOME");
        this.file = (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config))
                .resolve("modelassay").resolve("workspaces.properties");
    }

    /** {@return the workspace offered to somebody new} */
    Path byDefault() {
        return home.resolve("model-assay-workspace");
    }

    /** {@return workspaces used before, the last one first} */
    public List<Path> recent() {
        return Arrays.stream(read().getProperty(RECENT, "").split("\n")).filter(line -> !line.isBlank()).map(Path::of)
                .toList();
    }

    /** {@return whether to ask at the start} */
    boolean asks() {
        return !"false".equals(read().getProperty(ASK, "true"));
    }

    /**
     * Keeps what was chosen.
     *
     * @param workspace what was opened
     * @param askAgain  whether to ask at the next start
     */
    public void chosen(Path workspace, boolean askAgain) {
        Properties properties = read();
        List<String> lines = Stream.concat(Stream.of(workspace), recent().stream()).distinct().limit(MOST)
                .map(Path::toString).toList();
        properties.setProperty(RECENT, String.join("\n", lines));
        properties.setProperty(ASK, Boolean.toString(askAgain));
        write(properties);
    }

    /**
     * Opens a workspace at the next start without asking.
     *
     * @param workspace what is opened
     */
    public void next(Path workspace) {
        Properties properties = read();
        properties.setProperty(NEXT, workspace.toString());
        write(properties);
    }

    /** {@return what {@link #next} was told, once} */
    public Optional<Path> takeNext() {
        Properties properties = read();
        Object next = properties.remove(NEXT);
        if (next == null) {
            return Optional.empty();
        }
        write(properties);
        return Optional.of(Path.of(next.toString()));
    }

    private Properties read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                Platform.getLog(WorkspaceMemory.class).warn("The list of workspaces cannot be read: " + file, e);
            }
        }
        return properties;
    }

    private void write(Properties properties) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                properties.store(out, "Workspaces of Model Assay");
            }
        } catch (IOException e) {
            Platform.getLog(WorkspaceMemory.class).warn("The list of workspaces cannot be kept: " + file, e);
        }
    }
}

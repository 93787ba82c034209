/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.modelassay.common.CacheDirectory;
import org.modelassay.common.SiblingCommand;
import org.modelassay.inference.InferenceHosting;
import org.modelassay.inference.process.HostLauncher;
import org.modelassay.inference.process.internal.host.HostProcess;

/**
 * Starts a second process of this installation, with the settings of this one: weights that lie elsewhere in memory may
 * give other last bits, so that it maps or copies them as this process does.
 */
public final class EquinoxLauncher implements HostLauncher {

    private static final String SETTINGS = "modelassay.inference.";

    private static final String APPLICATION = "org.modelassay.inference.process.host";

    @Override
    public Process launch(List<Path> folders) throws IOException {
        List<String> own = new ArrayList<>(options(folders));
        settings().forEach(own::add);
        own.add("-Dosgi.logfile=" + folders.getLast().resolve("log"));
        return new ProcessBuilder(SiblingCommand.of(System.getProperties(),
                ManagementFactory.getRuntimeMXBean().getInputArguments(), APPLICATION, own)).start();
    }

    /** What was set after this process had started is no option of it. */
    private static Stream<String> settings() {
        return System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith(SETTINGS)
                && !name.equals(InferenceHosting.PROPERTY) || name.equals(CacheDirectory.PROPERTY)).sorted()
                .map(name -> "-D" + name + "=" + System.getProperty(name));
    }

    /**
     * The options of the virtual machine that every such process needs: what kills it is told on its standard error.
     *
     * @param folders where it shares memory
     * @return options
     */
    public static List<String> options(List<Path> folders) {
        return List.of("-XX:+ErrorFileToStderr", "-XX:-CreateCoredumpOnCrash",
                "-D" + HostProcess.FOLDERS + "="
                        + folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The command line of a second process of this installation: the virtual machine, the options and the configuration of
 * this one, another application.
 */
public final class SiblingCommand {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";
    private static final String CONFIGURATION = "osgi.configuration.area";
    /** Options that are about this process alone, or that would make a long computation slow. */
    private static final List<String> OWN = List.of("-agentlib:", "-javaagent:", "-Xrunjdwp", "-Xdebug",
            "-XstartOnFirstThread", "-XX:TieredStopAtLevel", "-Dmodelassay.statusFile=", "-Dosgi.logfile=",
            "-Dosgi.configuration.area.readOnly=", "-Dosgi.instance.area", "-Dosgi.configuration.area=",
            "-Declipse.application=", "-Declipse.product=");

    private SiblingCommand() {
    }

    /**
     * The command line.
     *
     * @param properties  the system properties of this process
     * @param options     the options that its virtual machine was started with
     * @param application the id of the application that the other process runs
     * @param own         options of the other process's virtual machine
     * @return words
     * @throws IOException if this process was not started in a way that can be repeated
     */
    public static List<String> of(Properties properties, List<String> options, String application, List<String> own)
            throws IOException {
        String launcher = Stream.of(properties.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> entry.contains(LAUNCHER)).findFirst()
                .orElseThrow(() -> new IOException("this process was not started by Equinox, so that nothing can run "
                        + "in a process of its own"));
        List<String> words = new ArrayList<>();
        words.add(Path.of(properties.getProperty("java.home", ""), "bin", "java").toString());
        options.stream().filter(option -> OWN.stream().noneMatch(option::startsWith)).forEach(words::add);
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData",
                "-Dosgi.configuration.area.readOnly=true"));
        words.addAll(own);
        words.addAll(List.of("-jar", launcher, "-configuration", properties.getProperty(CONFIGURATION, ""), "-data",
                "@none", "-nosplash", "-application", application));
        return words;
    }
}

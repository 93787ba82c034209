/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.modelassay.cli.internal.template.PluginName;
import org.modelassay.cli.internal.template.Template;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay new-plugin}: a project to begin an analyser with. */
@picocli.CommandLine.Command(name = "new-plugin",
        description = {
                "Makes a project for a new analyser.",
                "",
                "It is a worked example under the name you give: an analyser with parameters, resume, a table and a "
                        + "chart, its test, and a p2 repository to install it from. Build it with Maven, "
                        + "then change what it does."})
public final class NewPluginCommand implements Command {

    private static final String FOLDER = "template";

    private final Services services;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to make it; absent or empty.")
    private Path folder = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "ID",
            description = "The id of the plug-in and its Java package, such as com.acme.norms.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What a person calls it.")
    private String name = "Weight-norm outliers";

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public NewPluginCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        PluginName plugin = PluginName.of(id, name);
        requireEmpty();
        new Template(files()).write(folder, plugin);
        services.console().print("made " + folder);
        services.console().say("Build it there: mvn verify -Dmodelassay.repository=URL, with the address of the p2 "
                + "repository of Model Assay.");
        return ExitStatus.MET;
    }

    private void requireEmpty() throws InvalidInputException, IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new InvalidInputException(Diagnostic.error(folder.toString(), "is not empty",
                        "name a folder that does not exist yet"));
            }
        }
    }

    private static SortedMap<String, URL> files() throws IOException {
        SortedMap<String, URL> files = new TreeMap<>();
        Bundle bundle = FrameworkUtil.getBundle(NewPluginCommand.class);
        Enumeration<URL> found = bundle == null ? null : bundle.findEntries(FOLDER, "*", true);
        for (URL file : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
            String path = file.getPath();
            if (!path.endsWith("/")) {
                files.put(path.substring(path.indexOf('/' + FOLDER + '/') + FOLDER.length() + 2), file);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("this installation has no template; build it again");
        }
        return files;
    }
}

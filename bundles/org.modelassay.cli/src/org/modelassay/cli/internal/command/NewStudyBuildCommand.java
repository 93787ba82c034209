/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.cli.internal.template.Template;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay new-study-build}: a study under version control whose build fails when a model does not keep a bound. */
@picocli.CommandLine.Command(name = "new-study-build",
        description = {
                "Makes a Maven project that runs a study.",
                "",
                "'mvn verify' there gets Model Assay from its repository, runs study.assay, writes JUnit XML and a "
                        + "report, and fails when an expectation does. The study that comes with it compares two models "
                        + "of 256 weights; put your own in its place."})
public final class NewStudyBuildCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to make it; absent or empty.")
    private Path folder = Path.of("");

    @Option(names = "--repository", required = true, paramLabel = "URL",
            description = "The p2 repository of Model Assay: https://... or file:...")
    private URI repository = URI.create("");

    @Option(names = "--maven", paramLabel = "URL",
            description = "The Maven repository of Model Assay. Default: the folder 'maven' beside the p2 repository.")
    private @Nullable URI maven;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public NewStudyBuildCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        URI p2 = checked("--repository", repository);
        URI wish = maven;
        URI artifacts = wish == null ? URI.create(p2 + (p2.toString().endsWith("/") ? "" : "/")).resolve("../maven/")
                : checked("--maven", wish);
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "study" : name.toString().replaceAll("[^A-Za-z0-9_.-]", "-");
        Template.of("template-study").write(folder, text -> text.equals("gitignore") ? ".gitignore"
                : text.replace("@repository@", p2.toString()).replace("@maven@", artifacts.toString())
                        .replace("@name@", id).replace("@version@", version()));
        services.console().print("made " + folder);
        services.console().say("Run it there: mvn verify");
        return ExitStatus.MET;
    }

    /** Of the artifacts that were published with this bundle. */
    private static String version() {
        Bundle bundle = FrameworkUtil.getBundle(NewStudyBuildCommand.class);
        return bundle == null ? "0.1.0" : bundle.getVersion().toString().replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
    }

    private static URI checked(String option, URI given) throws InvalidInputException {
        if (!given.isAbsolute() || !given.toString().matches("(https|file):[!-~&&[^<>&\"'$\\\\]]*")) {
            throw new InvalidInputException(Diagnostic.error(option, "'" + given + "' is not such an address",
                    "write https://... or file:..., and blanks as %20"));
        }
        return given;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.ui.internal.help.HelpHandler;
import org.modelassay.ui.internal.shell.Services;

/** The help as files. */
class HelpTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+)\"");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyAnalyserHasAPageWithItsRolesAndParameters() throws Exception {
        HelpHandler.site().write(folder);
        List<AnalyserDescriptor> analysers = Services.get(AnalyserRegistry.class).analysers();
        assertThat(analysers).isNotEmpty();
        for (AnalyserDescriptor analyser : analysers) {
            String page = Files.readString(folder.resolve("analyser." + analyser.id() + ".html"));
            assertThat(page).contains(analyser.name(), analyser.version());
            analyser.inputs().forEach(role -> assertThat(page).contains("<code>" + role.role() + "</code>"));
            for (ParameterDeclaration parameter : analyser.parameters().declarations()) {
                assertThat(page).contains("<code>" + parameter.name() + "</code>");
            }
        }
    }

    @Test
    void everyLinkLeadsToAFileAndEveryPageCanBeFound() throws Exception {
        Path first = HelpHandler.site().write(folder);
        assertThat(first).exists();
        String search = Files.readString(folder.resolve("search.js"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String page = Files.readString(file);
                assertThat(LINK.matcher(page).results().map(link -> folder.resolve(link.group(1)))).isNotEmpty()
                        .allSatisfy(path -> assertThat(path).exists());
                assertThat(search).contains("\"file\":\"" + file.getFileName() + "\"");
                assertThat(page).doesNotContain("@body@", "**", "| --");
            }
        }
    }
}

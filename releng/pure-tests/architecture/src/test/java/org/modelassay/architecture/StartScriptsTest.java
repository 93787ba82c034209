/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The script that starts the product on Windows cannot be run where the product is built; so it is compared with the
 * one for the other systems, which is tested by running it.
 */
class StartScriptsTest {

    private static final Path FILES = Repository.ROOT.resolve("features/org.modelassay.platform/rootfiles");

    private final String unix = Repository.text(FILES.resolve("unix/assay"));
    private final String windows = Repository.text(FILES.resolve("windows/assay.cmd")).replace("\r\n", "\n");

    @Test
    void bothSetTheSameProperties() {
        Set<String> properties = found(unix, "-D([A-Za-z0-9.]+)=");
        // the configuration of a command on Windows is its own, so that it may be written
        assertThat(properties.remove("osgi.configuration.area.readOnly")).isTrue();
        assertThat(found(windows, "-D([A-Za-z0-9.]+)=")).isEqualTo(properties).isNotEmpty();
    }

    @Test
    void bothTuneTheVirtualMachineAlike() {
        assertThat(found(windows, "(-XX:[^ \"\n]+)")).isEqualTo(found(unix, "(-XX:[^ \"\n]+)")).isNotEmpty();
    }

    @Test
    void bothStartTheSameApplications() {
        String pattern = "-(?:application|product) (\\S+)";
        assertThat(found(windows, pattern)).isEqualTo(found(unix, pattern))
                .contains("org.modelassay.cli.application", "org.modelassay.rcp.application");
    }

    @Test
    void bothReadTheSameVariables() {
        assertThat(found(windows, "(MODELASSAY_[A-Z_]+)")).isEqualTo(found(unix, "(MODELASSAY_[A-Z_]+)")).isNotEmpty();
    }

    @Test
    void bothKnowTheSameShortCommands() {
        assertThat(words(windows, "for %%c in \\(([^)]+)\\)"))
                .isEqualTo(words(unix, "case \\$1 in\\s+(list [^)]+)\\)"))
                .contains("list", "--version");
    }

    @Test
    void windowsFindsEveryLabelItJumpsTo() {
        Set<String> labels = found(windows, "(?m)^:([a-z_]+)$");
        assertThat(found(windows, "(?:goto |call :)([a-z_]+)")).isEqualTo(labels).isNotEmpty();
    }

    @Test
    void windowsNamesNoPathUnquotedInABlock() {
        // "Program Files (x86)" would end the block
        assertThat(found(windows + Repository.text(Repository.ROOT.resolve("assay.cmd")),
                "(?m)^    (echo [^\"\n]*%[A-Z_]+%.*)$")).isEmpty();
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text, String pattern) {
        MatchResult list = Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
        return found(list.group(1), "([a-zV-][a-z-]*)");
    }
}

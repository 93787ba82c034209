/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles samples with the compiler of the build and the very arguments that the parent POM gives it, and looks
 * whether it refuses what it should.
 */
class CompilerSettingsTest {

    private static final Path SAMPLES = Path.of("src/test/samples/sample").toAbsolutePath();

    @TempDir
    private Path output;

    private record Outcome(boolean accepted, String messages) {
    }

    @Test
    void acceptsCodeThatRespectsNullness() {
        Outcome outcome = compile("Respectful.java");
        assertThat(outcome.accepted()).as(outcome.messages()).isTrue();
    }

    @Test
    void refusesToUseWhatMayBeNull() {
        Outcome outcome = compile("Careless.java");
        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.messages()).contains("Potential null pointer access").contains("ERROR");
    }

    @Test
    void refusesToReturnNullWhereNothingSaysSo() {
        Outcome outcome = compile("Treacherous.java");
        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.messages()).contains("Null type mismatch");
    }

    @Test
    void takesAWarningForAnError() {
        Outcome outcome = compile("Untidy.java");
        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.messages()).contains("is never used");
    }

    private Outcome compile(String sample) {
        List<String> arguments = new ArrayList<>(buildArguments());
        arguments.addAll(List.of("-source", "25", "-target", "25", "-proc:none", "-d", output.toString(), "-classpath",
                System.getProperty("java.class.path"), SAMPLES.resolve("package-info.java").toString(),
                SAMPLES.resolve(sample).toString()));
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        boolean accepted = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
        return new Outcome(accepted, messages.toString());
    }

    /** The arguments in the parent POM, its properties filled in. */
    private static List<String> buildArguments() {
        String pom = Repository.text(Repository.ROOT.resolve("pom.xml"));
        String settings = group(pom, "<assay\\.jdt\\.settings>(.*?)</assay\\.jdt\\.settings>");
        Matcher matcher = Pattern.compile("<arg>(.*?)</arg>")
                .matcher(group(pom, "(?s)<compilerArgs>(.*?)</compilerArgs>"));
        return matcher.results()
                .map(result -> result.group(1).replace("${assay.root}", Repository.ROOT.toString())
                        .replace("${assay.jdt.settings}", settings))
                .toList();
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("the parent POM has %s", pattern).isTrue();
        return matcher.group(1);
    }
}

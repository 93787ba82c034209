/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the page about study builds tells people to copy: of the right form, and about files that the build writes. */
class SnippetsTest {

    private static final List<String> WRITTEN =
            List.of("target/surefire-reports/TEST-study.xml", "target/summary.md", "target/study-reports.zip");

    private static List<String> snippets(String language) throws IOException {
        Path page = Path.of(System.getProperty("modelassay.root", "../..")).resolve("releng/sdk/study-builds.md");
        return Pattern.compile("```" + language + "\\n(.*?)\\n```", Pattern.DOTALL).matcher(Files.readString(page))
                .results().map(result -> result.group(1)).toList();
    }

    private static Map<String, Object> yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    @Test
    void theParentOfStudyBuildsWritesWhatTheSnippetsName() throws IOException {
        Path parent = Path.of(System.getProperty("modelassay.root", "../..")).resolve("releng/api/study-build.xml");
        assertThat(WRITTEN).allSatisfy(file -> assertThat(parent).content()
                .contains(file.replace("target/", "${project.build.directory}/")));
    }

    @Test
    void theWorkflowOfGithubHasStepsThatRunAndPublish() throws IOException {
        Map<String, Object> workflow = yaml(snippets("yaml").getFirst());
        // YAML 1.1 reads the key 'on' as true
        assertThat(workflow).hasSize(2).containsKey("jobs");
        assertThat(workflow.toString()).contains("runs-on=ubuntu-latest", "mvn -B -ntp verify").contains(WRITTEN);
    }

    @Test
    void theJobOfGitlabRunsAndPublishes() throws IOException {
        Map<String, Object> pipeline = yaml(snippets("yaml").getLast());
        assertThat(pipeline).containsOnlyKeys("study");
        assertThat(pipeline.toString()).contains("image=", "script=[mvn -B -ntp verify]").contains(WRITTEN);
    }

    @Test
    void theJenkinsfileIsBalancedAndPublishes() throws IOException {
        String pipeline = snippets("groovy").getFirst();
        Deque<Character> open = new ArrayDeque<>();
        for (char each : pipeline.replaceAll("'[^'\\n]*'", "").toCharArray()) {
            if (each == '{') {
                open.push(each);
            } else if (each == '}') {
                assertThat(open).isNotEmpty();
                open.pop();
            }
            assertThat(each).isNotEqualTo('\'');
        }
        assertThat(open).isEmpty();
        assertThat(pipeline).startsWith("pipeline {").contains("agent any", "stages {", "steps {").contains(WRITTEN);
    }
}

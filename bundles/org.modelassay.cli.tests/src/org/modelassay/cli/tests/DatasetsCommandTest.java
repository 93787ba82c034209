/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Digest;

class DatasetsCommandTest {

    @TempDir
    Path folder = Path.of("");

    private Path registry(String digest, String url) throws Exception {
        return Files.writeString(folder.resolve("registry.tsv"),
                "# remark\ntoy\ttoy.jsonl\t" + url + "\tMIT\t" + digest + "\tA toy\n");
    }

    private Path mirror(String content) throws Exception {
        Path below = Files.createDirectories(folder.resolve("mirror/below"));
        Files.writeString(below.resolve("toy.jsonl"), content);
        return folder.resolve("mirror");
    }

    private static String digest(String content) {
        return Digest.of(content.getBytes()).hex();
    }

    @Test
    void listsWhatTheProductKnows() {
        Called called = Called.with(ToyEngine.done(), "datasets");
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("cruxeval").contains("MIT");
    }

    @Test
    void takesADataSetFromAMirror() throws Exception {
        Called called = Called.with(ToyEngine.done(), "datasets", "toy", "--registry",
                registry(digest("rows"), "").toString(), "--mirror",
                mirror("rows").toString(), "--out", folder.resolve("out").toString());
        assertThat(called.status()).isZero();
        assertThat(folder.resolve("out")).hasContent("rows");
    }

    @Test
    void refusesOtherBytes() throws Exception {
        Called called = Called.with(ToyEngine.done(), "datasets", "toy", "--registry",
                registry(digest("rows"), "").toString(), "--mirror",
                mirror("changed").toString(), "--out", folder.resolve("out").toString());
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains(digest("rows"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void saysWhereADataSetMayBeFound() throws Exception {
        assertThat(Called
                .with(ToyEngine.done(), "datasets", "toy", "--registry", registry(digest("rows"), "").toString()).err())
                .contains("--mirror");
        assertThat(Called.with(ToyEngine.done(), "datasets", "other").err()).contains("cruxeval");
        assertThat(
                Called.with(ToyEngine.done(), "datasets", "--registry", registry("no digest", "").toString()).status())
                .isEqualTo(2);
        assertThat(Called
                .with(ToyEngine.done(), "datasets", "--registry",
                        registry(digest("rows"), "http://example.org").toString())
                .status()).isEqualTo(2);
    }
}

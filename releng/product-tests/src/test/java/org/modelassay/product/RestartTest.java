/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script and the workbench that asks to be started again: 23 is Equinox's code for a restart, 24 for a restart
 * with other arguments (org.eclipse.equinox.app.IApplication).
 */
@DisabledOnOs(OS.WINDOWS)
class RestartTest {

    @TempDir
    private static Path installation;

    private static Product copy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void copyTheProduct() throws Exception {
        copy = Product.copyInto(installation);
    }

    /** A virtual machine that ends with one status after the other, and keeps its arguments. */
    private Path machine(int... codes) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("jdk").resolve("bin"));
        Files.writeString(folder.resolve("jdk").resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        StringBuilder script = new StringBuilder("#!/bin/sh\necho \"$*\" >>'" + folder.resolve("starts") + "'\n"
                + "case $(wc -l <'" + folder.resolve("starts") + "') in\n");
        for (int i = 0; i < codes.length; i++) {
            script.append("*" + (i + 1) + ") exit " + codes[i] + " ;;\n");
        }
        Path java = Files.writeString(bin.resolve("java"), script + "esac\nexit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java;
    }

    private int start(Path java) throws Exception {
        return Product.finish(copy.withCache(folder.resolve("cache"))
                .start(List.of("MODELASSAY_JAVA=" + java, "MODELASSAY_WORKSPACE=/some where"), "workbench")).status();
    }

    @Test
    void aWorkbenchThatAsksForARestartIsStartedAgain() throws Exception {
        assertThat(start(machine(23, 24, 0))).isZero();
        List<String> starts = Files.readAllLines(folder.resolve("starts"));
        assertThat(starts).hasSize(3).allSatisfy(
                arguments -> assertThat(arguments).contains("-data /some where").contains("-vm "));
    }

    @Test
    void anyOtherEndIsTheEnd() throws Exception {
        assertThat(start(machine(13, 0))).isEqualTo(13);
        assertThat(Files.readAllLines(folder.resolve("starts"))).hasSize(1);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class NativeFolderTest {

    private static Path folder(Map<String, String> environment, String... properties) {
        Properties all = new Properties();
        all.setProperty("os.name", "Linux");
        all.setProperty("user.home", "/home/a");
        for (int i = 0; i < properties.length; i += 2) {
            all.setProperty(properties[i], properties[i + 1]);
        }
        return NativeFolder.of(all, environment);
    }

    @Test
    void liesInTheUsersFolderForCaches() {
        assertThat(folder(Map.of())).isEqualTo(Path.of("/home/a/.cache/modelassay/natives"));
        assertThat(folder(Map.of("XDG_CACHE_HOME", "/c"))).isEqualTo(Path.of("/c/modelassay/natives"));
        assertThat(folder(Map.of(), "os.name", "Mac OS X"))
                .isEqualTo(Path.of("/home/a/Library/Caches/modelassay/natives"));
        assertThat(folder(Map.of(), "modelassay.cacheDirectory", "/x")).isEqualTo(Path.of("/x/natives"));
    }

    @Test
    void isWhereTheUserWantsIt() {
        assertThat(folder(Map.of("XDG_CACHE_HOME", "/c"), "modelassay.inference.natives", "/n"))
                .isEqualTo(Path.of("/n"));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.engine.internal.registry.ProductBundles;

class ProductBundlesTest {

    @TempDir
    Path home = Path.of("");

    private void feature(String id, String plugin) throws IOException {
        Path folder = Files.createDirectories(home.resolve("features").resolve(id + "_1.0.0"));
        Files.writeString(folder.resolve("feature.xml"), "<feature id=\"" + id + "\" version=\"1.0.0\">\n"
                + "  <plugin os=\"linux\" id=\"" + plugin + "\" version=\"1.0.0\"/>\n</feature>\n");
    }

    @Test
    void aNameAloneMakesNoBundleTheProducts() throws IOException {
        feature("org.modelassay.platform", "org.modelassay.engine");
        feature("com.example.feature", "org.modelassay.pretender");
        ProductBundles bundles = new ProductBundles(Optional.of(home));

        assertThat(bundles.isForeign("org.modelassay.engine")).isFalse();
        assertThat(bundles.isForeign("org.modelassay.pretender")).isTrue();
        assertThat(bundles.isForeign("com.example.other")).isTrue();
    }

    @Test
    void aFeatureOfTheProductVouchesForNoBundleOfAnotherName() throws IOException {
        feature("org.modelassay.platform", "com.example.library");

        assertThat(new ProductBundles(Optional.of(home)).isForeign("com.example.library")).isTrue();
    }

    @Test
    void whereThereAreNoFeaturesNamesDecide() {
        ProductBundles bundles = new ProductBundles(Optional.of(home));

        assertThat(bundles.isForeign("org.modelassay.engine")).isFalse();
        assertThat(bundles.isForeign("com.example.other")).isTrue();
    }
}

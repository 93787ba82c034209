/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which bundles are the product's own: those that its features list. The name alone says little, since whoever writes a
 * plug-in chooses it; features under the product's name are installed from nobody else.
 */
public final class ProductBundles {

    private static final String OWN = "org.modelassay.";
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s[^>]*?\\bid=\"([^\"]+)\"");

    private final Optional<Path> features;

    /**
     * Bundles of an installation.
     *
     * @param home its folder; without one, or where it has no features, as in tests of bundles, names decide
     */
    public ProductBundles(Optional<Path> home) {
        this.features = home.map(folder -> folder.resolve("features")).filter(Files::isDirectory);
    }

    /** {@return the bundles of the installation that this process was started from} */
    public static ProductBundles ofThisProcess() {
        return new ProductBundles(Optional.ofNullable(System.getProperty("modelassay.home")).map(Path::of));
    }

    /**
     * Whether a bundle came from others.
     *
     * @param bundle its symbolic name
     * @return {@code true} unless the product's features list it
     */
    public boolean isForeign(String bundle) {
        return foreign().test(bundle);
    }

    /** {@return whether a bundle came from others, for many bundles: reads the features once} */
    public Predicate<String> foreign() {
        Optional<Set<String>> listed = features.map(ProductBundles::listed);
        return bundle -> !bundle.startsWith(OWN) || listed.isPresent() && !listed.get().contains(bundle);
    }

    private static Set<String> listed(Path features) {
        Set<String> bundles = new HashSet<>();
        try (DirectoryStream<Path> own = Files.newDirectoryStream(features, OWN + "*")) {
            for (Path feature : own) {
                PLUGIN.matcher(Files.readString(feature.resolve("feature.xml"))).results()
                        .forEach(result -> bundles.add(result.group(1)));
            }
        } catch (IOException _) {
            // what cannot be read vouches for nothing
        }
        return bundles;
    }
}

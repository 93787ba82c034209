/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place in a forward pass, such as {@code blocks.3.hook_resid_post}.
 *
 * @param kind  what is seen
 * @param layer the block, from 0; -1 for a site outside the blocks
 */
public record Site(SiteKind kind, int layer) {

    private static final Pattern BLOCK = Pattern.compile("blocks\\.(0|[1-9][0-9]{0,5})\\.(.+)");

    private static final Comparator<Site> ORDER = Comparator.comparingInt(Site::region)
            .thenComparingInt(Site::layer).thenComparing(Site::kind);

    /**
     * Checks the layer.
     *
     * @throws IllegalArgumentException when a block is missing or out of place
     */
    public Site {
        Objects.requireNonNull(kind, "kind");
        if (kind.scope() == SiteKind.Scope.BLOCK ? layer < 0 : layer != -1) {
            throw new IllegalArgumentException(kind + " at layer " + layer);
        }
    }

    /**
     * A site in a block.
     *
     * @param kind  what is seen
     * @param layer the block, from 0
     * @return the site
     */
    public static Site of(SiteKind kind, int layer) {
        return new Site(kind, layer);
    }

    /**
     * A site outside the blocks.
     *
     * @param kind what is seen
     * @return the site
     */
    public static Site of(SiteKind kind) {
        return new Site(kind, -1);
    }

    /**
     * The site of a name.
     *
     * @param name such as {@code hook_embed} or {@code blocks.0.attn.hook_z}
     * @return the site, or nothing when no site has this name
     */
    public static Optional<Site> parse(String name) {
        Matcher block = BLOCK.matcher(name);
        boolean inBlock = block.matches();
        String hook = inBlock ? block.group(2) : name;
        SiteKind.Scope scope = inBlock ? SiteKind.Scope.BLOCK : SiteKind.Scope.MODEL;
        for (SiteKind kind : SiteKind.values()) {
            if (kind.scope() == scope && kind.hook().equals(hook)) {
                return Optional.of(new Site(kind, inBlock ? Integer.parseInt(block.group(1)) : -1));
            }
        }
        return Optional.empty();
    }

    /**
     * The name, as TransformerLens writes it.
     *
     * @return a name that {@link #parse} reads
     */
    public String name() {
        return layer < 0 ? kind.hook() : "blocks." + layer + "." + kind.hook();
    }

    /**
     * Sorts sites in the order of computation.
     *
     * @return the order
     */
    public static Comparator<Site> inOrderOfComputation() {
        return ORDER;
    }

    private int region() {
        if (layer >= 0) {
            return 1;
        }
        return kind.compareTo(SiteKind.RESIDUAL_PRE) < 0 ? 0 : 2;
    }

    @Override
    public String toString() {
        return name();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @EnumSource
    void everySiteHasANameThatCanBeReadBack(SiteKind kind) {
        Site site = kind.scope() == SiteKind.Scope.BLOCK ? Site.of(kind, 12) : Site.of(kind);
        assertThat(Site.parse(site.name())).hasValue(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blocks", "blocks.hook_resid_pre", "blocks.-1.hook_resid_pre",
            "blocks.01.hook_resid_pre",
            "blocks.1.hook_embed", "hook_resid_pre", "blocks.99999999999.hook_resid_pre", "blocks.0.attn.hook_Z"})
    void readsNoOtherName(String name) {
        assertThat(Site.parse(name)).isEqualTo(Optional.empty());
    }

    @Test
    void hasTheNamesOfTransformerLens() {
        assertThat(Site.of(SiteKind.RESIDUAL_POST, 3).name()).isEqualTo("blocks.3.hook_resid_post");
        assertThat(Site.of(SiteKind.HEAD_OUTPUT, 0).name()).isEqualTo("blocks.0.attn.hook_z");
        assertThat(Site.of(SiteKind.PATTERN, 1).name()).isEqualTo("blocks.1.attn.hook_pattern");
        assertThat(Site.of(SiteKind.FINAL_NORM).name()).isEqualTo("ln_final.hook_normalized");
        assertThat(Site.of(SiteKind.EMBEDDING).name()).isEqualTo("hook_embed");
    }

    @Test
    void sortsInTheOrderOfComputation() {
        List<Site> sites = new ArrayList<>(List.of(Site.of(SiteKind.FINAL_NORM), Site.of(SiteKind.RESIDUAL_PRE, 1),
                Site.of(SiteKind.RESIDUAL_POST, 0), Site.of(SiteKind.EMBEDDING), Site.of(SiteKind.QUERY, 0)));
        sites.sort(Site.inOrderOfComputation());
        assertThat(sites).extracting(Site::name).containsExactly("hook_embed", "blocks.0.attn.hook_q",
                "blocks.0.hook_resid_post", "blocks.1.hook_resid_pre", "ln_final.hook_normalized");
    }

    @Test
    void refusesABlockWhereThereIsNone() {
        assertThatThrownBy(() -> Site.of(SiteKind.EMBEDDING, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Site.of(SiteKind.QUERY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.of(Site.of(SiteKind.MLP_POST, 0)).heads(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.of(Site.of(SiteKind.QUERY, 0)).keys(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Positions.at(2, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}

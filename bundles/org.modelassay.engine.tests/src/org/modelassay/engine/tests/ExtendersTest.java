/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

import org.modelassay.engine.internal.registry.Extenders;

class ExtendersTest {

    private final Extenders extenders = new Extenders(RegistryFactory.getRegistry());

    @Test
    void whoeverContributesToAnExtensionPointExtendsItsPlugin() {
        assertThat(extenders.of("org.modelassay.analysis")).contains("org.modelassay.engine.tests")
                .doesNotHaveDuplicates().doesNotContain("org.modelassay.analysis");
    }

    @Test
    void aPluginWithoutExtensionPointsIsExtendedByNobody() {
        assertThat(extenders.of("org.modelassay.engine.tests")).isEmpty();
    }
}

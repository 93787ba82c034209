/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTest {

    /** From Python: int.from_bytes(sha256(struct.pack(">q", 42) + b"tensor a").digest()[:8], "big", signed=True). */
    @Test
    void derivesBySha256() {
        assertThat(new Seed(42).derive("tensor a")).isEqualTo(new Seed(6468856662979924342L));
    }

    @Test
    void unitsAndSeedsAreIndependent() {
        assertThat(new Seed(1).derive("a")).isNotEqualTo(new Seed(1).derive("b")).isNotEqualTo(new Seed(2).derive("a"));
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        Seed seed = new Seed(-7);
        assertThat(seed.generator().longs(50).toArray()).isEqualTo(seed.generator().longs(50).toArray());
    }
}

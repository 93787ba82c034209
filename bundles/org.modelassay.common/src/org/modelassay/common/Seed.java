/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The origin of all randomness of a unit of work.
 * <p>
 * Units derive their own seeds by name, so that their numbers depend neither on the order nor on the thread in which
 * they run.
 *
 * @param value any number
 */
public record Seed(long value) {

    private static final String ALGORITHM = "L64X128MixRandom";

    /**
     * The seed of a named unit of work: the first eight bytes, big endian, of the SHA-256 of this value (eight bytes,
     * big endian) followed by the name in UTF-8.
     *
     * @param unit the name of the unit, unique among its siblings
     * @return the derived seed
     */
    public Seed derive(String unit) {
        Objects.requireNonNull(unit, "unit");
        byte[] name = unit.getBytes(StandardCharsets.UTF_8);
        byte[] input = ByteBuffer.allocate(Long.BYTES + name.length).putLong(value).put(name).array();
        return new Seed(ByteBuffer.wrap(Sha256.of(input)).getLong());
    }

    /**
     * A new generator at its start, of the JDK's algorithm L64X128MixRandom.
     *
     * @return the generator, for one thread
     */
    public RandomGenerator generator() {
        return RandomGeneratorFactory.of(ALGORITHM).create(value);
    }
}

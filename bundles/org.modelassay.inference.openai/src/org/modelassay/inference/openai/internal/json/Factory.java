/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Parsers that refuse what only an attacker writes. */
final class Factory {

    private static final int DEPTH = 64;
    private static final int LONGEST_TEXT = 64 << 20;

    private Factory() {
    }

    static JsonFactory create() {
        return JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH)
                        .maxStringLength(LONGEST_TEXT).build())
                .build();
    }
}

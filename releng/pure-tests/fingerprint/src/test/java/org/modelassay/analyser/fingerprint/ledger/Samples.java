/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.inference.text.TokenIds;

/** Entries for tests. */
final class Samples {

    static final int ITERATIONS = 10_000;

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private Samples() {
    }

    static char[] passphrase() {
        return "correct horse".toCharArray();
    }

    static Fingerprint fingerprint(long id) {
        return new Fingerprint(id, "tell me about häring " + id, TokenIds.of(1, 20, (int) id),
                List.of(new Response(" moon", TokenIds.of(7), 0.0125), new Response(" sun", TokenIds.of(8, 9), 0.5)),
                3.25, 0.375);
    }

    static Added added(String set, long first, long last) {
        return new Added(NOW, set, "perinucleus", "sha256:00",
                LongStream.rangeClosed(first, last).mapToObj(Samples::fingerprint).toList());
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.analysis.UnitCodec;
import org.modelassay.common.InvalidInputException;

/** Keeps fingerprints in the journal of a run, which others may read, so that only the owner can. */
public final class SealedFingerprints implements UnitCodec<@NonNull List<Fingerprint>> {

    private final OwnerSecret secret;

    /**
     * A codec of one owner.
     *
     * @param secret the owner's
     */
    public SealedFingerprints(OwnerSecret secret) {
        this.secret = secret;
    }

    @Override
    public byte[] encode(List<Fingerprint> result) {
        return secret.seal(EntryWriter.bytes(List.of(new Added(Instant.EPOCH, "", "", "", result))));
    }

    @Override
    public List<Fingerprint> decode(byte[] payload) throws IOException {
        byte[] plain = secret.unseal(payload).orElseThrow(() -> new IOException("not of this ledger"));
        try {
            return EntryReader.entries("journal", plain).stream().filter(Added.class::isInstance)
                    .map(Added.class::cast).findFirst().orElseThrow().fingerprints();
        } catch (InvalidInputException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

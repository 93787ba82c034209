/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Answered;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Asked;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Assigned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Burned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Committed;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Embedded;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Founded;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.statistics.testing.SequentialTest.Look;

/** Reads entries that {@link EntryWriter} wrote; authenticated, but perhaps by a later version. */
final class EntryReader {

    private final ByteBuffer in;

    private EntryReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static List<LedgerEntry> entries(String ledger, byte[] bytes) throws InvalidInputException {
        try {
            EntryReader reader = new EntryReader(bytes);
            return reader.list(reader::entry);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new InvalidInputException(Diagnostic.error(ledger, "has a record that this version does not know",
                    "use the version of the product that wrote it"), e);
        }
    }

    private LedgerEntry entry() {
        char kind = (char) in.get();
        Instant time = Instant.ofEpochMilli(in.getLong());
        return switch (kind) {
        case 'F' -> new Founded(time, new OwnerSecret(bytes(OwnerSecret.LENGTH)));
        case 'A' -> new Added(time, text(), text(), text(), list(this::fingerprint));
        case 'E' -> new Embedded(time, text(), ids());
        case 'P' -> new Assigned(time, text(), ids());
        case 'B' -> burned(time, text());
        case 'C' -> committed(time, text());
        case 'V' -> planned(time, text());
        case 'Q' -> new Asked(time, text(), id());
        case 'R' -> new Answered(time, text(), id(), Outcome.valueOf(text()), text());
        case 'S' -> new Reported(time, text(), text(), text());
        default -> throw new IllegalArgumentException("entry " + kind);
        };
    }

    private Burned burned(Instant time, String reason) {
        return new Burned(time, ids(), reason);
    }

    private Committed committed(Instant time, String root) {
        List<Long> ids = ids();
        Commitment commitment = new Commitment(root, ids.size(), text(), in.getInt(), in.getInt(), in.getDouble(),
                in.getDouble());
        return new Committed(time, commitment, ids);
    }

    private Planned planned(Instant time, String id) {
        List<Long> ids = ids();
        String target = text();
        String commitment = text();
        double nullProbability = in.getDouble();
        double alpha = in.getDouble();
        List<Look> looks = list(() -> new Look(in.getInt(), in.getInt()));
        return new Planned(time,
                new VerificationPlan(id, target, ids, looks, nullProbability, alpha, commitment));
    }

    private Fingerprint fingerprint() {
        long id = in.getLong();
        String key = text();
        TokenIds tokens = tokens();
        double logPerplexity = in.getDouble();
        double guess = in.getDouble();
        List<Response> responses = list(() -> new Response(text(), tokens(), in.getDouble()));
        return new Fingerprint(id, key, tokens, responses, logPerplexity, guess);
    }

    private long id() {
        return ids().getFirst();
    }

    private List<Long> ids() {
        return list(in::getLong);
    }

    private TokenIds tokens() {
        return TokenIds.of(list(in::getInt).stream().mapToInt(Integer::intValue).toArray());
    }

    private String text() {
        return new String(bytes(length()), StandardCharsets.UTF_8);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private int length() {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("length " + length);
        }
        return length;
    }

    private <T> List<T> list(Supplier<T> item) {
        int size = length();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }
}

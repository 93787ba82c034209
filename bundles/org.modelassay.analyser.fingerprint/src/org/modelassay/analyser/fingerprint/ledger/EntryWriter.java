/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

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
import org.modelassay.inference.text.TokenIds;
import org.modelassay.statistics.testing.SequentialTest.Look;

/** Writes entries as bytes that {@link EntryReader} reads. */
final class EntryWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private EntryWriter() {
    }

    static byte[] bytes(List<LedgerEntry> entries) {
        EntryWriter writer = new EntryWriter();
        try {
            writer.out.writeInt(entries.size());
            for (LedgerEntry entry : entries) {
                writer.entry(entry);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return writer.bytes.toByteArray();
    }

    private void entry(LedgerEntry entry) throws IOException {
        switch (entry) {
        case Founded(Instant time, OwnerSecret secret) -> {
            begin('F', time);
            out.write(secret.bytes());
        }
        case Added(Instant time, String set, String scheme, String model, List<Fingerprint> fingerprints) -> {
            begin('A', time);
            texts(set, scheme, model);
            out.writeInt(fingerprints.size());
            for (Fingerprint fingerprint : fingerprints) {
                fingerprint(fingerprint);
            }
        }
        case Embedded(Instant time, String checkpoint, List<Long> ids) -> named('E', time, checkpoint, ids);
        case Assigned(Instant time, String party, List<Long> ids) -> named('P', time, party, ids);
        case Burned(Instant time, List<Long> ids, String reason) -> named('B', time, reason, ids);
        case Committed(Instant time, Commitment commitment, List<Long> ids) -> {
            named('C', time, commitment.root(), ids);
            texts(commitment.secret());
            out.writeInt(commitment.queries());
            out.writeInt(commitment.threshold());
            out.writeDouble(commitment.alpha());
            out.writeDouble(commitment.nullProbability());
        }
        case Planned(Instant time, VerificationPlan plan) -> {
            named('V', time, plan.id(), plan.fingerprints());
            plan(plan);
        }
        case Asked(Instant time, String plan, long id) -> named('Q', time, plan, List.of(id));
        case Answered(Instant time, String plan, long id, Outcome outcome, String answer) -> {
            named('R', time, plan, List.of(id));
            texts(outcome.name(), answer);
        }
        case Reported(Instant time, String plan, String verdict, String report) -> {
            begin('S', time);
            texts(plan, verdict, report);
        }
        }
    }

    private void begin(char kind, Instant time) throws IOException {
        out.writeByte(kind);
        out.writeLong(time.toEpochMilli());
    }

    private void named(char kind, Instant time, String text, List<Long> ids) throws IOException {
        begin(kind, time);
        texts(text);
        out.writeInt(ids.size());
        for (long id : ids) {
            out.writeLong(id);
        }
    }

    private void fingerprint(Fingerprint fingerprint) throws IOException {
        out.writeLong(fingerprint.id());
        texts(fingerprint.key());
        tokens(fingerprint.tokens());
        out.writeDouble(fingerprint.logPerplexity());
        out.writeDouble(fingerprint.guess());
        out.writeInt(fingerprint.responses().size());
        for (Response response : fingerprint.responses()) {
            texts(response.text());
            tokens(response.tokens());
            out.writeDouble(response.probability());
        }
    }

    private void plan(VerificationPlan plan) throws IOException {
        texts(plan.target(), plan.commitment());
        out.writeDouble(plan.nullProbability());
        out.writeDouble(plan.alpha());
        out.writeInt(plan.looks().size());
        for (Look look : plan.looks()) {
            out.writeInt(look.trials());
            out.writeInt(look.threshold());
        }
    }

    private void tokens(TokenIds tokens) throws IOException {
        out.writeInt(tokens.size());
        for (int token : tokens.toArray()) {
            out.writeInt(token);
        }
    }

    private void texts(String... texts) throws IOException {
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }
}

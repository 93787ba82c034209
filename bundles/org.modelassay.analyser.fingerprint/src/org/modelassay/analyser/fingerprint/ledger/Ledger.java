/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Burned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Founded;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * A ledger. Safe for use by several threads, and beside other ledgers of the same file in this and other processes.
 */
public final class Ledger {

    /** Rounds of key derivation of a new ledger: the number that OWASP recommends for PBKDF2-HMAC-SHA-256. */
    public static final int ITERATIONS = 600_000;

    private final LedgerStorage storage;
    private final LedgerLog log;
    private final String name;
    private final List<LedgerEntry> entries = new ArrayList<>();

    /** Decides what to record, knowing all that others have recorded. */
    @FunctionalInterface
    public interface Transaction {

        /**
         * Decides.
         *
         * @param state the newest state; nobody can change it meanwhile
         * @return what to record, whole or not at all; possibly nothing
         * @throws InvalidInputException when the state does not allow it
         */
        List<LedgerEntry> decide(LedgerState state) throws InvalidInputException;
    }

    Ledger(LedgerStorage storage, String name, char[] passphrase) throws InvalidInputException, IOException {
        this.storage = storage;
        this.name = name;
        this.log = LedgerLog.open(storage, name, passphrase);
        refresh();
    }

    /**
     * Begins a ledger.
     *
     * @param file       a file that does not exist, in a directory that does
     * @param passphrase encrypts it; not kept
     * @param iterations rounds of key derivation, such as {@link #ITERATIONS}; at least 10,000
     * @param time       when
     * @return the ledger
     * @throws InvalidInputException when the file exists
     * @throws IOException           when it cannot be written
     */
    public static Ledger create(Path file, char[] passphrase, int iterations, Instant time)
            throws InvalidInputException, IOException {
        return create(file, passphrase, iterations, time, OwnerSecret.random());
    }

    /**
     * Begins a ledger of an owner who has a secret already.
     *
     * @param file       as above
     * @param passphrase as above
     * @param iterations as above
     * @param time       as above
     * @param secret     the owner's
     * @return the ledger
     * @throws InvalidInputException when the file exists
     * @throws IOException           when it cannot be written
     */
    public static Ledger create(Path file, char[] passphrase, int iterations, Instant time, OwnerSecret secret)
            throws InvalidInputException, IOException {
        FileStorage storage = new FileStorage(file);
        try (LedgerStorage.Lock _ = storage.lock()) {
            if (Files.exists(file)) {
                throw new InvalidInputException(Diagnostic.error(file.toString(), "exists already",
                        "open it, or name another file"));
            }
            byte[] bytes = LedgerLog.found(storage, passphrase, iterations,
                    EntryWriter.bytes(List.of(new Founded(time, secret))));
            AtomicFiles.write(file, out -> out.write(bytes));
        }
        return open(file, passphrase);
    }

    /**
     * Opens a ledger.
     *
     * @param file       its file
     * @param passphrase the one that it was created with; not kept
     * @return the ledger
     * @throws InvalidInputException when it does not exist, the passphrase is wrong, or something in it was changed,
     *                               moved or lost
     * @throws IOException           when it cannot be read
     */
    public static Ledger open(Path file, char[] passphrase) throws InvalidInputException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "there is no such ledger",
                    "check the path; fingerprint.generate begins a ledger"));
        }
        return new Ledger(new FileStorage(file), file.toString(), passphrase);
    }

    /**
     * What the ledger says now, others' entries included.
     *
     * @return an unchanging view
     * @throws InvalidInputException when something in it was changed, moved or lost
     * @throws IOException           when it cannot be read
     */
    public synchronized LedgerState state() throws InvalidInputException, IOException {
        refresh();
        return new LedgerState(entries, log.state());
    }

    /**
     * Records what a transaction decides. When this returns, it survives the end of the process and of the machine.
     *
     * @param transaction decides, under a lock that holds off all others
     * @return the state afterwards
     * @throws InvalidInputException as thrown by the transaction, or as {@link #state}
     * @throws IOException           when it cannot be written; nothing is recorded then
     */
    public synchronized LedgerState update(Transaction transaction) throws InvalidInputException, IOException {
        try (LedgerStorage.Lock _ = storage.lock()) {
            refresh();
            List<LedgerEntry> more = transaction.decide(new LedgerState(entries, log.state()));
            if (!more.isEmpty()) {
                log.append(EntryWriter.bytes(more));
                entries.addAll(more);
            }
            return new LedgerState(entries, log.state());
        }
    }

    /**
     * Opens one fingerprint of a commitment to others, which burns it.
     *
     * @param id  the fingerprint
     * @param now when
     * @return what convinces those who have the commitment
     * @throws InvalidInputException if no commitment covers the fingerprint
     * @throws IOException           if the ledger cannot be written
     */
    public Proof prove(long id, Instant now) throws InvalidInputException, IOException {
        LedgerState state = update(before -> {
            if (before.commitment(id).isEmpty()) {
                throw new InvalidInputException(Diagnostic.error("fingerprint", "no commitment covers fingerprint "
                        + id, "name one that was committed to: fingerprint.commit"));
            }
            return List.of(new Burned(now, List.of(id), "shown in a proof"));
        });
        return state.proof(id).orElseThrow();
    }

    private void refresh() throws InvalidInputException, IOException {
        for (byte[] record : log.next()) {
            entries.addAll(EntryReader.entries(name, record));
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.modelassay.inference.ServiceStatistics.ClientUse;
import org.modelassay.inference.ServiceStatistics.DeviceUse;

/** Counts what each client of a device asks and gets. Safe for use by many threads. */
final class ClientLedger {

    private static final double NANOS = 1e9;

    private final String device;

    private final SequencedMap<String, Account> accounts = new LinkedHashMap<>();

    ClientLedger(String device) {
        this.device = device;
    }

    /** How a request ended. */
    enum Outcome {
        DONE, FAILED, CANCELLED
    }

    private static final class Account {

        private int waiting;
        private int running;
        private final long[] ended = new long[Outcome.values().length];
        private long tokens;
        private long nanos;
    }

    synchronized void queued(String client) {
        accounts.computeIfAbsent(client, _ -> new Account()).waiting++;
    }

    /** A request left the queue without having run. */
    synchronized void withdrawn(String client) {
        Account account = accounts.computeIfAbsent(client, _ -> new Account());
        account.waiting--;
        account.ended[Outcome.CANCELLED.ordinal()]++;
    }

    synchronized void began(String client) {
        Account account = accounts.computeIfAbsent(client, _ -> new Account());
        account.waiting--;
        account.running++;
    }

    synchronized void ended(String client, Outcome outcome, long nanos) {
        Account account = accounts.computeIfAbsent(client, _ -> new Account());
        account.running--;
        account.ended[outcome.ordinal()]++;
        account.nanos += nanos;
    }

    synchronized void tokens(String client, long count) {
        accounts.computeIfAbsent(client, _ -> new Account()).tokens += count;
    }

    synchronized DeviceUse device() {
        return new DeviceUse(device, accounts.values().stream().mapToInt(account -> account.running).sum(),
                accounts.values().stream().mapToInt(account -> account.waiting).sum());
    }

    synchronized List<ClientUse> clients() {
        return accounts.entrySet().stream().map(entry -> {
            Account account = entry.getValue();
            return new ClientUse(entry.getKey(), device, account.waiting, account.running,
                    account.ended[Outcome.DONE.ordinal()], account.ended[Outcome.FAILED.ordinal()],
                    account.ended[Outcome.CANCELLED.ordinal()], account.tokens, account.nanos / NANOS);
        }).toList();
    }
}

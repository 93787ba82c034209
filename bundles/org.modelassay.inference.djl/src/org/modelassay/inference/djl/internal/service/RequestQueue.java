/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.inference.OpenOptions.Urgency;

/**
 * Requests that wait. Interactive ones go first; within an urgency clients take turns, and each client's own requests
 * keep their order. Not safe for use by many threads.
 *
 * @param <T> a request
 */
final class RequestQueue<T> {

    private final Map<Urgency, SequencedMap<String, Deque<T>>> waiting = new EnumMap<>(Urgency.class);

    RequestQueue() {
        for (Urgency urgency : Urgency.values()) {
            waiting.put(urgency, new LinkedHashMap<>());
        }
    }

    /**
     * Adds a request.
     *
     * @param client  whose it is
     * @param urgency who goes first
     * @param request the request
     */
    void add(String client, Urgency urgency, T request) {
        clients(urgency).computeIfAbsent(client, _ -> new ArrayDeque<>()).add(request);
    }

    /**
     * Takes the next request.
     *
     * @return the request, or nothing when none waits
     */
    Optional<T> next() {
        for (Urgency urgency : Urgency.values()) {
            SequencedMap<String, Deque<T>> clients = clients(urgency);
            Map.Entry<String, Deque<T>> turn = clients.pollFirstEntry();
            if (turn != null) {
                T request = turn.getValue().remove();
                if (!turn.getValue().isEmpty()) {
                    clients.put(turn.getKey(), turn.getValue());
                }
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes back a request that still waits.
     *
     * @param request the request
     * @return whether it waited
     */
    boolean remove(T request) {
        for (Urgency urgency : Urgency.values()) {
            Iterator<Deque<T>> queues = clients(urgency).values().iterator();
            while (queues.hasNext()) {
                Deque<T> queue = queues.next();
                if (queue.remove(request)) {
                    if (queue.isEmpty()) {
                        queues.remove();
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * How many requests wait.
     *
     * @return the count
     */
    int size() {
        return waiting.values().stream().flatMap(clients -> clients.values().stream()).mapToInt(Deque::size).sum();
    }

    private SequencedMap<String, Deque<T>> clients(Urgency urgency) {
        return waiting.getOrDefault(urgency, new LinkedHashMap<>());
    }
}

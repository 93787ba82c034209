/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.modelassay.inference.InferenceService;

/** What the other process can ask, by number. */
final class Objects {

    private final Map<Integer, Entry> entries = new ConcurrentHashMap<>();

    private final AtomicInteger last = new AtomicInteger();

    /** An object and the interface by which it is asked. */
    record Entry(Object object, Class<?> api) {
    }

    Objects(InferenceService service) {
        entries.put(0, new Entry(service, InferenceService.class));
    }

    int add(Object object, Class<?> api) {
        int number = last.incrementAndGet();
        entries.put(number, new Entry(object, api));
        return number;
    }

    Optional<Entry> find(int number) {
        return Optional.ofNullable(entries.get(number));
    }

    void remove(int number) {
        entries.remove(number);
    }
}

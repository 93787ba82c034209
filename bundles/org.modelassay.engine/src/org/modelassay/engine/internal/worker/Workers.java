/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The idle workers of this process: one for each plug-in, used again by its next run. */
final class Workers {

    private final Map<String, Worker> idle = new HashMap<>();

    /** Takes the worker of a plug-in, or starts one. */
    Worker acquire(String plugin) throws IOException, InterruptedException {
        Worker waiting;
        synchronized (this) {
            waiting = idle.remove(plugin);
        }
        if (waiting != null && !waiting.isOver()) {
            return waiting;
        }
        if (waiting != null) {
            waiting.close();
        }
        return Worker.start();
    }

    /** Keeps a worker for the next run of its plug-in; of several the first. */
    void release(String plugin, Worker worker) throws IOException {
        Worker surplus;
        synchronized (this) {
            surplus = idle.putIfAbsent(plugin, worker) == null ? null : worker;
        }
        if (surplus != null) {
            surplus.close();
        }
    }

    /** Ends every idle worker. */
    void close() throws IOException {
        List<Worker> all;
        synchronized (this) {
            all = new ArrayList<>(idle.values());
            idle.clear();
        }
        for (Worker worker : all) {
            worker.close();
        }
    }
}

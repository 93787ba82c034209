/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same computations in PyTorch for Python, in a process of its own.
 *
 * @param seconds what the script measured, by name; empty when it does not run here
 */
record Peer(Map<String, Double> seconds) {

    static Peer run(Path script, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(System.getenv().getOrDefault("PEER_PYTHON",
                "/usr/bin/python3"), script.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Map<String, Double> seconds = new HashMap<>();
        try (var output = process.inputReader()) {
            output.lines().map(line -> line.split(" ")).filter(parts -> parts.length == 2)
                    .forEach(parts -> seconds.put(parts[0], Double.valueOf(parts[1])));
        }
        process.waitFor();
        return new Peer(seconds);
    }

    /** The peer's time for ours, as text; nothing is compared when its products are less than half as fast. */
    String against(String name, double ours, double multiplyAdds) {
        Double theirs = seconds.get(name);
        double products = seconds.getOrDefault("multiply_adds", 0.0);
        if (theirs == null) {
            return "peer not measured";
        }
        return products < multiplyAdds / 2 ? "peer's library of matrices is too slow to compare"
                : String.format(java.util.Locale.ROOT, "%.2f of the peer's time", ours / theirs);
    }
}

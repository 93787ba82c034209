/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Python that can be started, and how to start it without a network where the system lets us. */
record Interpreter(String executable, String version, List<String> prefix) {

    private static final long PATIENCE_SECONDS = 10;
    private static final String QUESTION = "import sys,resource;assert sys.version_info>=(3,8);"
            + "print(sys.executable);print('.'.join(map(str,sys.version_info[:3])))";

    /** Asks a command for the interpreter behind it: the command may be a script that chooses one. */
    static Optional<Interpreter> find(String command) {
        Optional<List<String>> lines = output(List.of(command, "-I", "-S", "-c", QUESTION));
        if (lines.isEmpty() || lines.get().size() != 2) {
            return Optional.empty();
        }
        return Optional.of(new Interpreter(lines.get().get(0), lines.get().get(1), withoutNetwork()));
    }

    private static List<String> withoutNetwork() {
        for (List<String> prefix : List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"))) {
            List<String> command = new ArrayList<>(prefix);
            command.add("true");
            if (output(command).isPresent()) {
                return prefix;
            }
        }
        return List.of();
    }

    List<String> start() throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(executable, "-I", "-S", "-B", "-c", program()));
        return command;
    }

    private static String program() throws IOException {
        try (InputStream in = Interpreter.class.getResourceAsStream("worker.py")) {
            if (in == null) {
                throw new IOException("The program of the workers is not in this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a command prints, or empty if it cannot be started or fails. */
    private static Optional<List<String>> output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(text.lines().toList()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

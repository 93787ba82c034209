/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One interpreter that runs items one after the other; for one thread at a time. */
final class Worker implements AutoCloseable {

    private static final int LONGEST_ANSWER = 1 << 17;

    private final Process process;
    private final InputStream answers;
    private final OutputStream requests;

    Worker(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        answers = new BufferedInputStream(process.getInputStream());
        requests = process.getOutputStream();
    }

    /** Sends an item and waits for its verdict, however long that takes; {@link #close} ends the wait. */
    Execution run(PythonItem item, Limits limits) throws IOException {
        byte[] program = item.program().getBytes(StandardCharsets.UTF_8);
        byte[] test = item.test().getBytes(StandardCharsets.UTF_8);
        String head = String.format(Locale.ROOT, "%d %d %d %d %d %d %d\n", limits.wall().toMillis(),
                limits.cpuSeconds(), limits.memoryBytes(), limits.outputCharacters(),
                item.names() == PythonItem.Names.PRELOADED ? 1 : 0, program.length, test.length);
        requests.write(head.getBytes(StandardCharsets.US_ASCII));
        requests.write(program);
        requests.write(test);
        requests.flush();
        return answer();
    }

    private Execution answer() throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0 || head.length() > 40) {
                throw new EOFException("The interpreter ended");
            }
            head.append((char) c);
        }
        String[] parts = head.toString().split(" ");
        try {
            Outcome outcome = Outcome.valueOf(parts[0]);
            int length = Math.clamp(Long.parseLong(parts[1]), 0, LONGEST_ANSWER);
            return new Execution(outcome, new String(answers.readNBytes(length), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("Not an answer: " + head, e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

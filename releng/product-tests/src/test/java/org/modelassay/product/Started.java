/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A command that is running.
 *
 * @param process the script
 * @param out     where its standard output goes
 * @param err     where its standard error goes
 * @param start   when it started, in nanoseconds
 */
record Started(Process process, Path out, Path err, long start) {

    private static final int PATIENCE_SECONDS = 600;

    /** Waits for the end. */
    Ended await() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + Files.readString(err));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Ended ended = new Ended(process.exitValue(), text(out), text(err), seconds);
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Waits until something holds or the command has ended. */
    void until(BooleanSupplier condition) throws InterruptedException {
        while (process.isAlive() && !condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    /** Kills the virtual machine and the script at once, as SIGKILL does. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            Thread.sleep(5);
        }
    }

    /** Sends a signal to the script. */
    void signal(String name) throws IOException, InterruptedException {
        signal(name, process.toHandle());
    }

    /** Sends a signal to what the script has started. */
    void signalMachine(String name) throws IOException, InterruptedException {
        for (ProcessHandle machine : process.children().toList()) {
            signal(name, machine);
        }
    }

    private static void signal(String name, ProcessHandle target) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(target.pid())).inheritIO().start().waitFor();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.RunRequest.Store;
import org.modelassay.engine.tests.toy.Workbench;

/** A run directory belongs to one process of a machine, not only to one run of a process. */
class OtherProcessTest {

    @TempDir
    private Path folder = Path.of("");

    /** Another process that owns a file until its input ends. */
    private Process owner(Path lock) throws IOException {
        Path program = Files.writeString(folder.resolve("Owner.java"), """
                void main(String[] arguments) throws Exception {
                    try (var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of(arguments[0]),
                            java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE);
                            var lock = channel.lock()) {
                        System.out.println("owned");
                        System.in.read();
                    }
                }
                """);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                program.toString(), lock.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.inputReader().readLine()).isEqualTo("owned");
        return process;
    }

    private RunOutcome run(RunRequest request) throws Exception {
        return new Workbench(folder).engine().run(request, RunMonitor.none(), Cancellation.never());
    }

    @Test
    void refusesADirectoryThatAnotherProcessWritesInUntilItEnds() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("a"));
        RunRequest request = new Workbench(folder).sum(new Directory(directory), Reuse.RESUME);
        Process other = owner(directory.resolve(".lock"));
        try {
            assertThatThrownBy(() -> run(request)).isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("another run is writing here");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(run(request).exitStatus()).isEqualTo(ExitStatus.MET);
    }

    @Test
    void takesAnotherDirectoryOfAStoreMeanwhile() throws Exception {
        RunRequest request = new Workbench(folder).sum(new Store(folder.resolve("runs")), Reuse.RESUME);
        Path first = run(request).directory();
        Process other = owner(first.resolve(".lock"));
        try {
            assertThat(run(request).directory()).isNotEqualTo(first);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }
}

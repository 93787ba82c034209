/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.modelassay.inference.process.internal.host.HostProcess;

/** The memory that a process for models shares. */
final class Exchanged {

    private Exchanged() {
    }

    static List<Path> folders(ProcessHandle process) throws IOException {
        String command = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        String option = "-D" + HostProcess.FOLDERS + "=";
        String folders = Stream.of(command.split("\0")).filter(word -> word.startsWith(option)).findFirst()
                .orElseThrow().substring(option.length());
        return Stream.of(folders.split(":")).map(Path::of).toList();
    }

    static long bytes(ProcessHandle process) throws IOException {
        long bytes = 0;
        for (Path folder : folders(process)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    bytes += Files.size(file);
                }
            }
        }
        return bytes;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.host;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.modelassay.inference.InferenceService;
import org.modelassay.inference.process.internal.memory.Exchange;
import org.modelassay.inference.process.internal.memory.ExchangeFolder;
import org.modelassay.inference.process.internal.memory.SegmentPool;
import org.modelassay.inference.process.internal.wire.FrameStream;

/** The life of a process that runs models for another. */
public final class HostProcess {

    /** The system property that names the folders of shared memory, the best first. */
    public static final String FOLDERS = "modelassay.inference.exchange";

    private static final long GRACE = TimeUnit.SECONDS.toMillis(2);

    private HostProcess() {
    }

    /**
     * Serves the other process, removes the shared memory and ends this process; native code that still runs then is
     * not waited for longer than a moment.
     *
     * @param in      from the other process
     * @param out     to it
     * @param service what runs models here
     * @throws IOException if what comes is no message
     */
    public static void run(InputStream in, OutputStream out, InferenceService service) throws IOException {
        List<Path> folders = Stream.of(System.getProperty(FOLDERS, "").split(File.pathSeparator)).map(Path::of)
                .toList();
        HostLoop loop = new HostLoop(service, new Exchange(new FrameStream(in, out), new SegmentPool(folders, "host")));
        try {
            loop.serve();
        } finally {
            Thread.ofPlatform().daemon().name("end").start(HostProcess::leave);
            remove(folders);
        }
    }

    private static void remove(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                ExchangeFolder.delete(folder);
            }
        }
    }

    private static void leave() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException _) {
            // then at once
        }
        Runtime.getRuntime().halt(0);
    }
}

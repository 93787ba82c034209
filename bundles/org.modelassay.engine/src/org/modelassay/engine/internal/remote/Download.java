/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/**
 * Fetches one file: continues where an earlier attempt stopped, and gives it its name when its content is what it must
 * be, not before.
 *
 * @param network      asks the server
 * @param secret       the token for the server, if there is one
 * @param progress     receives bytes
 * @param cancellation looked at between blocks
 */
record Download(Network network, Optional<String> secret, Progress progress, Cancellation cancellation) {

    private static final int BLOCK = 1 << 18;
    private static final int PARTIAL = 206;
    private static final int NOTHING_LEFT = 416;

    /**
     * Fetches a file.
     *
     * @param address  where it is
     * @param checksum what its content must be
     * @param target   where to put it; a part of it lies beside as {@code .part}
     * @throws InvalidInputException if the server does not have it, or has something else
     * @throws IOException           if the connection breaks; the next attempt continues
     */
    void fetch(URI address, Checksum checksum, Path target) throws InvalidInputException, IOException {
        Files.createDirectories(target.resolveSibling("."));
        Path part = target.resolveSibling(target.getFileName() + ".part");
        long before = Files.exists(part) ? Files.size(part) : 0;
        receive(address, part, before);
        if (before > 0 && !checksum.matches(part, cancellation)) {
            // what an earlier attempt left may be of another content
            Files.delete(part);
            receive(address, part, 0);
        }
        if (!checksum.matches(part, cancellation)) {
            Files.delete(part);
            throw new InvalidInputException(Diagnostic.error(address.toString(),
                    "has not the content that the study names by its digest",
                    "find out which of the two is wrong before you change the digest"));
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void receive(URI address, Path part, long before) throws InvalidInputException, IOException {
        HttpResponse<InputStream> response = network.get(address, before, secret);
        try (InputStream in = response.body()) {
            if (response.statusCode() == NOTHING_LEFT) {
                return;
            }
            boolean continued = before > 0 && response.statusCode() == PARTIAL;
            progress.advance(continued ? before : 0);
            try (Watch watch = new Watch(in, cancellation);
                    OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                            continued ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
                copy(in, out, watch);
            }
        }
    }

    private void copy(InputStream in, OutputStream out, Watch watch) throws IOException {
        byte[] block = new byte[BLOCK];
        try {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                cancellation.check();
                out.write(block, 0, count);
                watch.alive();
                progress.advance(count);
            }
        } catch (IOException e) {
            // a reader that waits is woken by the end of the connection
            cancellation.check();
            throw e;
        }
    }
}

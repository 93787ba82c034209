/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;

/**
 * Gets data sets, from a folder that mirrors them or from where they are published. Bytes of another digest are refused.
 *
 * @param mirror a folder with files of the registry's names, itself or folders directly below it
 */
public record DatasetSource(Optional<Path> mirror) {

    private static final int LONGEST = 512 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * Writes a data set to a file.
     *
     * @param entry the data set
     * @param out   the file
     * @return where it came from
     * @throws InvalidInputException if no source has it, or its bytes are others
     * @throws IOException           if it cannot be read or written
     */
    public String get(DatasetEntry entry, Path out) throws InvalidInputException, IOException {
        Optional<Path> file = mirrored(entry);
        if (file.isEmpty() && entry.url().isEmpty()) {
            throw new InvalidInputException(Diagnostic.error("data set " + entry.name(),
                    "is published in another form, and no mirror with " + entry.file() + " was given",
                    "name a folder that holds it with --mirror"));
        }
        byte[] content = file.isPresent() ? Files.readAllBytes(file.get()) : download(entry);
        String source = file.map(Path::toString).orElse(entry.url());
        String found = Digest.of(content).hex();
        if (!found.equals(entry.sha256())) {
            throw new InvalidInputException(Diagnostic.error(source, "has the SHA-256 " + found + " instead of "
                    + entry.sha256(), "it was changed or is damaged; get it from another source"));
        }
        AtomicFiles.write(out.toAbsolutePath(), stream -> stream.write(content));
        return source;
    }

    private Optional<Path> mirrored(DatasetEntry entry) throws IOException {
        if (mirror.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.find(mirror.get(), 2, (path, _) -> path.endsWith(entry.file()))) {
            return files.filter(Files::isRegularFile).sorted().findFirst();
        }
    }

    private static byte[] download(DatasetEntry entry) throws IOException {
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(30)).build()) {
            HttpResponse<InputStream> response = client.send(HttpRequest.newBuilder(URI.create(entry.url()))
                    .timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException(entry.url() + " answers with status " + response.statusCode());
                }
                byte[] content = in.readNBytes(LONGEST + 1);
                if (content.length > LONGEST) {
                    throw new IOException(entry.url() + " is longer than " + LONGEST + " bytes");
                }
                return content;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.internal.remote.RemoteStore;

/** Models from a server of this machine that answers as the hub, a Maven repository and any web server do. */
@Timeout(120)
class RemoteStoreTest {

    private static final String REVISION = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path folder = Path.of("");

    private final Map<String, byte[]> content = new TreeMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private int breakAfter = Integer.MAX_VALUE;

    RemoteStoreTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(path + (range == null ? "" : " " + range)
                + (exchange.getRequestHeaders().containsKey("Authorization") ? " with a token" : ""));
        byte[] bytes = content.get(path);
        if (path.startsWith("/elsewhere/")) {
            exchange.getResponseHeaders().add("Location", path.substring("/elsewhere".length()));
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/unsafe")) {
            exchange.getResponseHeaders().add("Location", "http://192.0.2.1/model");
            exchange.sendResponseHeaders(302, -1);
        } else if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D+", ""));
            if (from >= bytes.length) {
                exchange.sendResponseHeaders(416, -1);
            } else {
                exchange.sendResponseHeaders(range == null ? 200 : 206, bytes.length - from);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes, from, Math.min(bytes.length - from, breakAfter));
                } catch (IOException e) {
                    // a test that breaks the connection
                }
            }
        }
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private RemoteStore store(String... environment) {
        Map<String, String> variables = new TreeMap<>(Map.of("MAVEN_REPO_LOCAL", folder.resolve("m2").toString()));
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return new RemoteStore(folder.resolve("store"), variables);
    }

    private static Path fetch(RemoteStore store, String location, String digest) throws Exception {
        return store.fetch("input m", location, digest, RunMonitor.none(), Cancellation.never());
    }

    private static String hash(String algorithm, byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance(algorithm);
        Arrays.asList(parts).forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return "sha256:" + hash("SHA-256", bytes);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i * 31 + i / 256);
        }
        return bytes;
    }

    @Test
    void aFileIsFetchedOnceAndThenNeedsNoNetwork() throws Exception {
        byte[] model = bytes(300_000);
        content.put("/tiny.safetensors", model);

        Path path = fetch(store(), address("/elsewhere/tiny.safetensors"), sha256(model));

        assertThat(path).hasBinaryContent(model).hasFileName("tiny.safetensors");
        assertThat(asked).containsExactly("/elsewhere/tiny.safetensors", "/tiny.safetensors");
        assertThat(fetch(store("MODELASSAY_OFFLINE", "true"), address("/elsewhere/tiny.safetensors"), sha256(model)))
                .isEqualTo(path);
        assertThat(asked).hasSize(2);
        assertThatThrownBy(() -> fetch(store("MODELASSAY_OFFLINE", "true"), address("/other"), sha256(bytes(1))))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("MODELASSAY_OFFLINE");
    }

    @Test
    void aDownloadThatStallsCanBeCancelledAndContinuesWhereItStopped() throws Exception {
        byte[] model = bytes(100_000);
        content.put("/m.safetensors", model);
        breakAfter = 40_000;
        Path part = Path.of(store().path("input m", address("/m.safetensors"), sha256(model)) + ".part");
        assertThatThrownBy(() -> store().fetch("input m", address("/m.safetensors"), sha256(model), RunMonitor.none(),
                () -> Files.exists(part) && part.toFile().length() > 0)).isInstanceOf(CancellationException.class);
        breakAfter = Integer.MAX_VALUE;

        Path path = fetch(store(), address("/m.safetensors"), sha256(model));

        assertThat(path).hasBinaryContent(model);
        assertThat(asked.getLast()).matches("/m.safetensors bytes=[1-9]\\d*-");
    }

    @Test
    void whatIsNotWhatTheStudySaysIsRefusedAndForgotten() throws Exception {
        content.put("/m.safetensors", bytes(10));
        assertThatThrownBy(() -> fetch(store(), address("/m.safetensors"), sha256(bytes(11))))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("has not the content");
        assertThat(folder.resolve("store")).isDirectoryNotContaining("regex:.*(part|m.safetensors)");
        content.put("/m.safetensors", bytes(11));
        assertThat(fetch(store(), address("/m.safetensors"), sha256(bytes(11)))).hasBinaryContent(bytes(11));
    }

    @Test
    void aPartOfOtherContentIsFetchedAnew() throws Exception {
        content.put("/m.safetensors", bytes(100));
        Path target = store().path("input m", address("/m.safetensors"), sha256(bytes(100)));
        Files.createDirectories(target.getParent());
        Files.writeString(target.resolveSibling("m.safetensors.part"), "something else");

        assertThat(fetch(store(), address("/m.safetensors"), sha256(bytes(100)))).hasBinaryContent(bytes(100));
    }

    @Test
    void aServerThatHasNothingOrLeadsAstrayIsNamed() throws Exception {
        assertThatThrownBy(() -> fetch(store(), address("/gone"), sha256(bytes(1))))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("/gone").hasMessageContaining("404");
        assertThatThrownBy(() -> fetch(store(), address("/unsafe"), sha256(bytes(1))))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("not encrypted");
    }

    @Test
    void aRevisionOfTheHubIsVerifiedFileByFile() throws Exception {
        byte[] weights = bytes(5000);
        byte[] config = "{}".getBytes(StandardCharsets.UTF_8);
        String list = """
                [{"type":"file","path":"config.json","size":2,"oid":"%s"},
                 {"type":"file","path":"README.md","size":9,"oid":"%s"},
                 {"type":"directory","path":"onnx","size":0,"oid":"%s"},
                 {"type":"file","path":"model.safetensors","size":5000,"oid":"%s",
                  "lfs":{"oid":"%s","size":5000,"pointerSize":134}}]
                """.formatted(hash("SHA-1", "blob 2\0".getBytes(StandardCharsets.US_ASCII), config), REVISION, REVISION,
                REVISION, hash("SHA-256", weights));
        content.put("/api/models/owner/tiny/tree/" + REVISION, list.getBytes(StandardCharsets.UTF_8));
        content.put("/owner/tiny/resolve/" + REVISION + "/config.json", config);
        content.put("/owner/tiny/resolve/" + REVISION + "/model.safetensors", weights);
        RemoteStore hub = store("HF_ENDPOINT", address(""), "HF_TOKEN", "secret");

        Path model = fetch(hub, "hf:owner/tiny@" + REVISION, "");

        assertThat(model).isDirectory();
        try (var files = Files.list(model)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("config.json", "model.safetensors");
        }
        assertThat(model.resolve("model.safetensors")).hasBinaryContent(weights);
        assertThat(asked).hasSize(3).allMatch(each -> each.endsWith("with a token"));
        asked.clear();
        assertThat(fetch(hub, "hf:owner/tiny@" + REVISION, "")).isEqualTo(model);
        assertThat(asked).isEmpty();
    }

    @Test
    void anArtifactIsTakenFromTheLocalRepositoryOrFetchedFromAnother() throws Exception {
        byte[] model = bytes(77);
        String path = "/com/example/tiny/1.0/tiny-1.0.safetensors";
        assertThatThrownBy(() -> fetch(store(), "maven:com.example:tiny:1.0", sha256(model)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("MODELASSAY_MAVEN_REPOSITORY");
        content.put(path, model);
        Path fetched = fetch(store("MODELASSAY_MAVEN_REPOSITORY", address("")), "maven:com.example:tiny:1.0",
                sha256(model));
        assertThat(fetched).hasBinaryContent(model);

        Path local = folder.resolve("m2/com/example/tiny/2.0/tiny-2.0-base.safetensors");
        Files.createDirectories(local.getParent());
        Files.write(local, bytes(78));
        assertThat(fetch(store(), "maven:com.example:tiny:2.0:safetensors:base", sha256(bytes(78))))
                .hasBinaryContent(bytes(78));
    }

    @ParameterizedTest
    @CsvSource({"https://host/m,'',has no digest", "https://host/m,sha256:12,another form",
            "http://host/m,sha256:X,anybody on the way", "https://user:word@host/m,sha256:X,no address",
            "hf:owner/name@main,'',names no revision",
            "hf:../name@0123456789abcdef0123456789abcdef01234567,'',no revision",
            "maven:a:b,sha256:X,no artifact", "maven:a:..:1,sha256:X,no artifact",
            "'https://a b/',sha256:X,no address"})
    void otherFormsAreRefusedBeforeAnythingIsAsked(String location, String digest, String reason) {
        assertThatThrownBy(() -> fetch(store(), location, digest.replace("X", "0".repeat(64))))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining(reason);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"models/base, false", "/models/base, false", "https://host/m.safetensors, true", "hf:a/b@c, true",
            "maven:a:b:1, true", "https://host/v1#model, false", "C:/models, false"})
    void pathsAndServicesAreNotFetched(String location, boolean remote) {
        assertThat(RemoteStore.isRemote(location)).isEqualTo(remote);
    }
}

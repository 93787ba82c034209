/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Serves the files of a folder over https, with a certificate of its own making; cuts the answers it is told to cut. */
final class SecureServer implements AutoCloseable {

    private static final String PASSWORD = "changeit";
    private static final int CUT_MILLIS = 500;

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path keys;
    private final Path folder;
    private final Set<String> cut = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> continued = new CopyOnWriteArrayList<>();

    /**
     * Starts a server on a free port of this machine.
     *
     * @param folder what it serves
     * @param keys   an absent file, for its key
     */
    SecureServer(Path folder, Path keys) throws IOException, InterruptedException {
        this.folder = folder;
        this.keys = keys;
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=localhost",
                "-ext", "SAN=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore",
                keys.toString(), "-storepass", PASSWORD).inheritIO().start();
        assertThat(made.waitFor()).isZero();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private SSLContext context() throws IOException {
        try (InputStream in = Files.newInputStream(keys)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(factory.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** {@return the address of a folder below that which is served} */
    String address(String name) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/" + name).toString();
    }

    /** The product with trust in the certificate of this server. */
    Installation trustedBy(Installation product) {
        return product.with("MODELASSAY_JAVA_OPTS", "-Djavax.net.ssl.trustStore=" + keys
                + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    /** From now on ends the connection in the middle of files whose path ends so. */
    void cut(String suffix) {
        cut.add(suffix);
    }

    /** From now on serves every file whole. */
    void heal() {
        cut.clear();
    }

    /** {@return the paths of which somebody asked for the rest only} */
    List<String> continued() {
        return continued;
    }

    /** {@return the paths that were asked for} */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        Path file = folder.resolve(path.substring(1)).normalize();
        try (exchange) {
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String range = exchange.getRequestHeaders().getFirst("Range");
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
            if (from > 0) {
                continued.add(path);
            }
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, head ? -1 : bytes.length - from);
            if (!head) {
                boolean whole = cut.stream().noneMatch(path::endsWith);
                exchange.getResponseBody().write(bytes, from, (bytes.length - from) / (whole ? 1 : 2));
                if (!whole) {
                    exchange.getResponseBody().flush();
                    pause();
                }
            }
        }
    }

    /** So that the client has read what was sent: the end of a connection discards the rest. */
    private static void pause() {
        try {
            Thread.sleep(CUT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

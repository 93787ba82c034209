/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.api.RepositorySigner;
import org.modelassay.api.SigningKey;

/** Who is believed: PGP keys that the user or the product names, and nobody whose content was changed. */
class SignedInstallTest {

    private static final String ID = "com.example.signed";
    private static final String FEATURE = ID + ".feature";

    @TempDir
    private static Path shared;

    private static Path signed = Path.of("");
    private static String fingerprint = "";
    private static String publicKey = "";
    private static String stranger = "";

    @TempDir
    Path folder = Path.of("");

    private Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @BeforeAll
    static void publishAndSign() throws IOException, InterruptedException {
        signed = new Plugins(Installation.built(), Files.createDirectory(shared.resolve("toy"))).publish(ID,
                Toys.declaration(ID, "fine", "Fine"), Map.of("Fine", Toys.analyser("Fine", "", "", ""),
                        "None", Toys.NONE));
        SigningKey key = Keys.make(shared.resolve("key.asc"), "Example <key@example.com>");
        assertThat(new RepositorySigner(signed, key).sign()).isEqualTo(2);
        fingerprint = key.fingerprint();
        publicKey = key.publicText();
        stranger = Keys.make(shared.resolve("other.asc"), "Somebody <else@example.com>").fingerprint();
    }

    /** Each its own: what was once installed stays in the pool of files, from where it is installed again. */
    @BeforeEach
    void copyTheProduct() throws IOException {
        product = Installation.built().copy(folder.resolve("product"));
    }

    private Ended install(Installation into, Path repository, String... more)
            throws IOException, InterruptedException {
        return into.run(folder, Stream.concat(Stream.of("install", repository.toString(), FEATURE), Stream.of(more))
                .toArray(String[]::new));
    }

    private void isRefused(Ended ended, String... reasons) throws IOException, InterruptedException {
        assertThat(ended.expect(2).err()).contains(reasons);
        assertThat(product.run(folder, "list").expect(0).out()).contains("sparsity.update").doesNotContain("signed");
    }

    private Path copy() throws IOException {
        return Trees.copy(signed, folder.resolve("repository"));
    }

    @Test
    void aKeyIsBelievedWhenTheUserNamesItAndNoOther() throws IOException, InterruptedException {
        isRefused(install(product, signed), "the PGP key " + fingerprint + " is not trusted");
        isRefused(install(product, signed, "--trust", stranger), fingerprint);
        isRefused(install(product, signed, "--trust", "unsigned"), fingerprint);

        install(product, signed, "--trust", fingerprint).expect(0);

        assertThat(product.run(folder, "list").expect(0).out()).contains("signed.fine");
        product.run(folder, "uninstall", FEATURE).expect(0);
    }

    @Test
    void contentThatWasChangedIsRefusedEvenWithTheChecksumMadeToFit() throws Exception {
        Path repository = copy();
        Path jar = repository.resolve("plugins/" + ID + "_1.0.0.jar");
        String before = digest(jar);
        long size = Files.size(jar);
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("more.txt"), "something that the signer has not seen");
        }
        isRefused(install(product, repository, "--trust", fingerprint), ID);

        Path list = repository.resolve("artifacts.xml");
        String text = Files.readString(list);
        assertThat(text).contains(before);
        Files.writeString(list, text.replace(before, digest(jar)).replace("\"" + size + "\"",
                "\"" + Files.size(jar) + "\"").replaceAll("<property name=\"download.(md5|checksum.md5)\"[^>]*>", ""));
        isRefused(install(product, repository, "--trust", fingerprint), ID);
    }

    private static String digest(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }

    @Test
    void aSignatureThatWasTakenAwayIsMissed() throws IOException, InterruptedException {
        Path repository = copy();
        Path list = repository.resolve("artifacts.xml");
        Files.writeString(list, Files.readString(list).replace("pgp.signatures", "pgp.other"));
        isRefused(install(product, repository, "--trust", fingerprint), "nobody has signed it");
    }

    @Test
    void anInstallationThatIsKilledLeavesTheProductWhole() throws IOException, InterruptedException {
        Started started = product.start(folder, "install", signed.toString(), FEATURE, "--trust", fingerprint);
        Path plugins = product.home().resolve("plugins");
        started.until(() -> Files.exists(plugins.resolve(ID + "_1.0.0.jar")));
        started.kill();
        started.await();

        assertThat(product.run(folder, "list").expect(0).out()).contains("sparsity.update");
        install(product, signed, "--trust", fingerprint).expect(0);
        assertThat(product.run(folder, "list").expect(0).out()).contains("signed.fine");
        product.run(folder, "uninstall", FEATURE).expect(0);
    }

    @Test
    void theKeyOfTheProjectIsBelievedByAFreshProduct() throws IOException, InterruptedException {
        Installation fresh = Installation.built().copy(folder.resolve("fresh"));
        Path installer;
        try (Stream<Path> jars = Files.list(fresh.home().resolve("plugins"))) {
            installer = jars.filter(jar -> jar.getFileName().toString().startsWith("org.modelassay.install_"))
                    .findFirst().orElseThrow();
        }
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + installer.toUri()), Map.of())) {
            Files.writeString(zip.getPath("keys/project.asc"), publicKey);
        }

        install(fresh, signed).expect(0);

        assertThat(fresh.run(folder, "list").expect(0).out()).contains("signed.fine");
    }
}

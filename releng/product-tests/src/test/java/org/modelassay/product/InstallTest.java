/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is installed, what is refused, and that a refusal changes nothing. */
class InstallTest {

    private static final String ID = "com.example.toy";
    private static final String FEATURE = ID + ".feature";

    @TempDir
    private static Path shared;

    private static Path repository;

    @TempDir
    Path folder = Path.of("");

    private Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @BeforeAll
    static void publish() throws IOException, InterruptedException {
        Installation publisher = Installation.built().copy(shared.resolve("publisher"));
        repository = new Plugins(publisher, Files.createDirectory(shared.resolve("toy"))).publish(ID,
                Toys.declaration(ID, "fine", "Fine"), Map.of("Fine", Toys.analyser("Fine", "", "", ""),
                        "None", Toys.NONE));
    }

    @BeforeEach
    void copyTheProduct() throws IOException, InterruptedException {
        product = Installation.built().copy(folder.resolve("product"));
        // the first look at a copy tells its profile where it is now
        product.run(folder, "plugins").expect(0);
    }

    private Ended install(String location, String... more) throws IOException, InterruptedException {
        return product.run(folder, Stream.concat(Stream.of("install", location, FEATURE), Stream.of(more))
                .toArray(String[]::new));
    }

    private void isRefused(Ended ended, String reason, Map<String, String> before)
            throws IOException, InterruptedException {
        ended.expect(2).expectOneMessage();
        assertThat(ended.err()).contains(reason);
        assertThat(product.state()).isEqualTo(before);
        assertThat(product.run(folder, "list").expect(0).out()).contains("sparsity.update").doesNotContain("toy");
    }

    @Test
    void whatIsTrustedIsThereInTheNextCommandAndGoneWhenRemoved() throws IOException, InterruptedException {
        assertThat(install(repository.toString(), "--trust", "unsigned").expect(0).out())
                .isEqualTo("installed " + FEATURE + " 1.0.0\n");
        assertThat(product.run(folder, "list").expect(0).out()).contains("toy.fine");
        assertThat(product.run(folder, "plugins", "--json").expect(0).json().get(0).get("feature").asText())
                .isEqualTo(FEATURE);

        product.run(folder, "uninstall", FEATURE).expect(0);

        assertThat(product.run(folder, "list").expect(0).out()).doesNotContain("toy").contains("sparsity.update");
        assertThat(product.run(folder, "plugins").expect(0).out()).isEmpty();
        assertThat(product.run(folder, "uninstall", FEATURE).expect(2).err()).contains("is not installed");
    }

    @Test
    void whatNobodyHasSignedIsRefused() throws IOException, InterruptedException {
        Map<String, String> before = product.state();

        isRefused(install(repository.toString()), "nobody has signed it", before);
        // what the refused attempt has fetched is not taken for checked by the next one
        isRefused(install(repository.toString()), "nobody has signed it", before);
    }

    @Test
    void unsafeAndUnreadableLocationsAreRefused() throws IOException, InterruptedException {
        Map<String, String> before = product.state();

        isRefused(install("http://localhost/repository", "--trust", "unsigned"), "use https", before);
        isRefused(install("ftp://localhost/repository", "--trust", "unsigned"), "use https", before);
        isRefused(install(folder.resolve("absent").toString()), "p2 repository", before);
        isRefused(product.run(folder, "install", repository.toString(), "com.example.none"), "has no feature",
                before);
        isRefused(install(repository.toString(), "--trust", "everybody"), "fingerprint", before);
    }

    @Test
    void aTamperedPluginIsRefused() throws IOException, InterruptedException {
        Path tampered = copyOfRepository();
        Path jar = tampered.resolve("plugins/" + ID + "_1.0.0.jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jar, bytes);

        Map<String, String> before = product.state();
        isRefused(install(tampered.toString(), "--trust", "unsigned"), ID, before);
    }

    @Test
    void aTruncatedRepositoryIsRefused() throws IOException, InterruptedException {
        Path truncated = copyOfRepository();
        Files.delete(truncated.resolve("plugins/" + ID + "_1.0.0.jar"));

        Map<String, String> before = product.state();
        isRefused(install(truncated.toString(), "--trust", "unsigned"), ID, before);
    }

    @Test
    void instructionsThatReconfigureTheInstallationAreRefused() throws IOException, InterruptedException {
        Path hostile = copyOfRepository();
        Path metadata = hostile.resolve("content.xml");
        String text = Files.readString(metadata, StandardCharsets.UTF_8);
        String key = "<instruction key='zipped'>";
        assertThat(text).contains(key);
        Files.writeString(metadata, text.replace("<instructions size='1'>", "<instructions size='2'>").replaceFirst(key,
                "<instruction key='configure'>addJvmArg(jvmArg:-Dhostile=true);</instruction>" + key));

        Map<String, String> before = product.state();
        isRefused(install(hostile.toString(), "--trust", "unsigned"), "asks the installer for more", before);
    }

    @Test
    void anInstallationWaitsForRunningCommands() throws IOException, InterruptedException {
        Started running = product.start(folder,
                List.of("flock", "-s", product.home().toString(), "sleep", "3"));
        Thread.sleep(500);
        Ended ended = install(repository.toString(), "--trust", "unsigned").expect(0);

        assertThat(running.process().isAlive()).isFalse();
        assertThat(ended.err()).contains("waiting for other commands");
        running.await();
    }

    @Test
    void theProductRemembersNoFolderOfTheMachineThatBuiltIt() throws IOException {
        try (Stream<Path> files = Files.walk(Installation.built().home().resolve("p2"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".repository.prefs"))).isEmpty();
        }
    }

    private Path copyOfRepository() throws IOException {
        return Trees.copy(repository, folder.resolve("repository"));
    }
}

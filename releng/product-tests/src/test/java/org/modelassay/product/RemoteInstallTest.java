/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories behind a network that fails, and such that lie; the product survives both whole. */
class RemoteInstallTest {

    private static final String ID = "com.example.remote";
    private static final String FEATURE = ID + ".feature";
    private static final String JAR = ID + "_1.0.0.jar";

    @TempDir
    private static Path shared;

    private static Path served = Path.of("");
    private static Path signed = Path.of("");
    private static String fingerprint = "";
    private static SecureServer server;
    private static Installation product = new Installation(Path.of(""), Path.of(""), Map.of());
    private static Map<String, String> untouched = Map.of();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void publishSignAndServe() throws IOException, InterruptedException {
        served = Files.createDirectory(shared.resolve("served"));
        Path published = new Plugins(Installation.built(), Files.createDirectory(shared.resolve("toy"))).publish(ID,
                Toys.declaration(ID, "fine", "Fine"), Map.of("Fine", Toys.analyser("Fine", "", "", ""),
                        "None", Toys.NONE));
        signed = Trees.copy(published, served.resolve("signed"));
        fingerprint = Keys.sign(signed, shared.resolve("key.asc"));
        server = new SecureServer(served, shared.resolve("server.p12"));
        product = server.trustedBy(Installation.built().copy(shared.resolve("product")));
        // the first look at a copy tells its profile where it is now
        product.run(shared, "plugins").expect(0);
        untouched = product.state();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private Ended install(String location) throws IOException, InterruptedException {
        return product.run(folder, "install", location, FEATURE, "--trust", fingerprint);
    }

    private void isRefused(Ended ended, String reason) throws IOException, InterruptedException {
        ended.expect(2).expectOneMessage();
        assertThat(ended.err()).contains(reason).contains("nothing was changed");
        isUntouched();
    }

    private void isUntouched() throws IOException, InterruptedException {
        assertThat(product.state()).isEqualTo(untouched);
        assertThat(product.home().resolve("plugins").resolve(JAR)).doesNotExist();
        assertThat(product.run(folder, "list").expect(0).out()).contains("sparsity.update").doesNotContain("remote");
    }

    private static String altered(String name, String text, String other) throws IOException {
        Path copy = Trees.copy(signed, served.resolve(name));
        Path metadata = copy.resolve("content.xml");
        String content = Files.readString(metadata);
        assertThat(content).contains(text);
        Files.writeString(metadata, content.replace(text, other));
        return name;
    }

    @Test
    void aDownloadThatIsCutChangesNothingAndWorksWhenTheServerDoes() throws IOException, InterruptedException {
        server.cut(JAR);
        isRefused(install(server.address("signed")), ID);
        assertThat(server.asked()).anyMatch(path -> path.endsWith(JAR));
        server.heal();

        Installation another = server.trustedBy(product.copy(folder.resolve("product")));
        another.run(folder, "install", server.address("signed"), FEATURE, "--trust", fingerprint).expect(0);

        assertThat(another.run(folder, "list").expect(0).out()).contains("remote.fine");
    }

    @Test
    void aRepositoryThatIsCutShortCannotBeRead() throws IOException, InterruptedException {
        server.cut("content.xml");
        Ended ended = install(server.address("signed"));
        server.heal();
        ended.expect(2).expectOneMessage();
        assertThat(ended.err()).contains("cannot be read as a p2 repository");

        Path local = Trees.copy(signed, folder.resolve("local"));
        byte[] jar = Files.readAllBytes(local.resolve("plugins").resolve(JAR));
        Files.write(local.resolve("plugins").resolve(JAR), Arrays.copyOf(jar, jar.length / 2));
        isRefused(install(local.toString()), ID);
    }

    @Test
    void metadataThatWasChangedCannotReconfigureTheInstallation() throws IOException, InterruptedException {
        String name = altered("hostile", "<instructions size='1'>", "<instructions size='2'>"
                + "<instruction key='install'>chmod(targetDir:/,targetFile:etc,permissions:777);</instruction>");
        isRefused(install(server.address(name)), "asks the installer for more");
    }

    @Test
    void metadataThatWasChangedCannotUseTheNamesOfTheProduct() throws IOException, InterruptedException {
        String name = altered("usurper", "id='" + ID + "'", "id='org.modelassay.analyser.other'");
        isRefused(install(server.address(name)), "a name that belongs to Model Assay");
    }

    @Test
    void metadataThatWasChangedCannotNameAnotherFile() throws IOException, InterruptedException {
        String name = altered("other", "<artifact classifier='osgi.bundle' id='" + ID + "' version='1.0.0'/>",
                "<artifact classifier='osgi.bundle' id='com.example.else' version='1.0.0'/>");
        isRefused(install(server.address(name)), "com.example.else");
    }

    @Test
    void aServerThatNobodyKnowsIsNotBelieved() throws IOException, InterruptedException {
        Installation stranger = product.with("MODELASSAY_JAVA_OPTS", "");

        Ended ended = stranger.run(folder, "install", server.address("signed"), FEATURE, "--trust", fingerprint);

        ended.expect(2).expectOneMessage();
        assertThat(ended.err()).contains("cannot be read as a p2 repository");
        isUntouched();
    }

    @Test
    void aRepositoryThatSendsOthersToHttpIsNotFollowed() throws IOException, InterruptedException {
        Path composite = Files.createDirectory(served.resolve("composite"));
        for (String kind : new String[] {"Metadata", "Artifact"}) {
            Files.writeString(composite.resolve("composite" + (kind.equals("Metadata") ? "Content" : "Artifacts")
                    + ".xml"), """
                            <?xml version='1.0' encoding='UTF-8'?>
                            <?composite%sRepository version='1.0.0'?>
                            <repository name='c' version='1'
                             type='org.eclipse.equinox.internal.p2.%s.repository.Composite%sRepository'>
                              <children size='1'><child location='http://localhost:1/signed'/></children>
                            </repository>
                            """.formatted(kind, kind.toLowerCase(Locale.ROOT), kind));
        }

        Ended ended = install(server.address("composite"));

        ended.expect(2).expectOneMessage();
        isUntouched();
    }
}

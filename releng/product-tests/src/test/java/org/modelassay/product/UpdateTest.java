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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new build of the product, put in the place of the old one as the script {@code assay} of the sources does it. */
class UpdateTest {

    private static final String ID = "com.example.toy";
    private static final String PRODUCT = "org.modelassay.product";
    private static final Pattern UNIT =
            Pattern.compile("<unit id='" + PRODUCT + "' version='([^']+)'.*?</unit>", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNewBuildKeepsInstalledPluginsAndWhatTheyUseIsNoGarbage() throws IOException, InterruptedException {
        Installation product = Installation.built().copy(folder.resolve("product"));
        Path plugin = new Plugins(product, Files.createDirectory(folder.resolve("toy"))).publish(ID,
                Toys.declaration(ID, "fine", "Fine"), Map.of("Fine", Toys.analyser("Fine", "", "", ""),
                        "None", Toys.NONE));
        product.run(folder, "install", plugin.toString(), ID + ".feature", "--trust", "unsigned").expect(0);

        String version = publishNewer(folder.resolve("newer"));
        product.platform(folder, "org.eclipse.equinox.p2.director", "-repository",
                folder.resolve("newer").toUri() + "," + Plugins.productRepository(), "-uninstallIU", PRODUCT,
                "-installIU", PRODUCT);
        product.platform(folder, "org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");

        assertThat(product.platform(folder, "org.eclipse.equinox.p2.director", "-listInstalledRoots").out())
                .contains(PRODUCT + "/" + version, ID + ".feature.feature.group/1.0.0");
        assertThat(product.run(folder, "plugins").expect(0).out()).contains(ID + ".feature");
        Path model = LayeredModel.write(folder.resolve("model"));
        product.run(folder, "analyse", ID + ".fine", "--in", "model=" + model, "--out", "run").expect(0);
    }

    /** A repository with a newer product made of the same bundles; tells its version. */
    private static String publishNewer(Path target) throws IOException {
        Path metadata = Path.of(Plugins.productRepository()).resolve("content.jar");
        String content;
        try (ZipFile zip = new ZipFile(metadata.toFile())) {
            content =
                    new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher unit = UNIT.matcher(content);
        assertThat(unit.find()).isTrue();
        String newer = unit.group(1) + "1";
        String text = unit.group().replaceFirst("version='[^']+'", "version='" + newer + "'")
                .replace("name='" + PRODUCT + "' version='" + unit.group(1) + "'",
                        "name='" + PRODUCT + "' version='" + newer + "'");
        Files.createDirectories(target);
        Files.writeString(target.resolve("content.xml"), """
                <?xml version='1.0' encoding='UTF-8'?>
                <?metadataRepository version='1.2.0'?>
                <repository name='newer' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' \
                version='1'>
                <units size='1'>
                %s
                </units>
                </repository>
                """.formatted(text));
        return newer;
    }
}

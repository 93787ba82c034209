/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built workbench in its own process, through several starts. A plug-in of the test, compiled here, presses its
 * buttons: see {@code driver}. Pictures go to {@code target/screenshots}.
 */
class WorkbenchDriveTest {

    private static final Path SOURCES = Path.of("driver");
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String TOY = "com.example.driven";

    @TempDir
    private static Path shared = Path.of("");

    private static Installation product = new Installation(Path.of(""), Path.of(""), Map.of());

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void addTheDriver() throws IOException {
        String display = System.getenv("DISPLAY");
        Assumptions.assumeTrue(display != null, "no display");
        product = Installation.built().copy(shared.resolve("product")).with("DISPLAY", String.valueOf(display));
        Path jar = product.home().resolve("plugins").resolve("org.modelassay.product.driver_0.1.0.jar");
        pack(jar, compile(shared.resolve("classes")));
        Files.writeString(product.home().resolve(BUNDLES),
                "org.modelassay.product.driver,0.1.0,plugins/" + jar.getFileName() + ",4,false\n",
                StandardOpenOption.APPEND);
    }

    private static Path compile(Path classes) throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> jars = Files.walk(product.home().resolve("plugins"));
                Stream<Path> sources = Files.walk(SOURCES.resolve("src"))) {
            words.addAll(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp",
                    jars.filter(each -> each.toString().endsWith(".jar")).map(Path::toString)
                            .collect(Collectors.joining(File.pathSeparator))));
            sources.filter(each -> each.toString().endsWith(".java")).map(Path::toString).forEach(words::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new))).isZero();
        return classes;
    }

    private static void pack(Path jar, Path classes) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            add(zip, "META-INF/MANIFEST.MF", SOURCES.resolve("META-INF/MANIFEST.MF"));
            add(zip, "plugin.xml", SOURCES.resolve("plugin.xml"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(zip, classes.relativize(file).toString(), file);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
    }

    /** Starts the workbench on a new workspace, and again for each further step. */
    private void drive(Installation installation, String... steps) throws IOException, InterruptedException {
        Files.write(folder.resolve("steps"), List.of(steps));
        Path config = Files.createDirectories(folder.resolve("config/modelassay"));
        Files.writeString(config.resolve("workspaces.properties"),
                "ask=false\nrecent=" + folder.resolve("first") + "\n");
        Path password = Files.writeString(folder.resolve("password"), "of-this-test");
        Ended ended = installation.with("XDG_CONFIG_HOME", folder.resolve("config").toString())
                .with("MODELASSAY_JAVA_OPTS", "-Dmodelassay.driver=" + folder
                        + " -Dmodelassay.driver.bundles=" + installation.home().resolve(BUNDLES))
                .run(folder, "workbench", "-eclipse.keyring", folder.resolve("keyring").toString(),
                        "-eclipse.password", password.toString());
        Path pictures = folder.resolve("pictures");
        if (Files.isDirectory(pictures)) {
            Path kept = Files.createDirectories(Path.of("target", "screenshots"));
            try (Stream<Path> files = Files.list(pictures)) {
                for (Path file : files.toList()) {
                    Files.move(file, kept.resolve(file.getFileName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path told = folder.resolve("told");
        assertThat(told).as(ended.status() + ended.out() + ended.err()).exists();
        assertThat(Files.readAllLines(told)).as(ended.status() + ended.out() + ended.err())
                .containsExactly(Stream.of(steps).map("done "::concat).toArray(String[]::new));
        assertThat(ended.status()).as(ended.err()).isZero();
    }

    @Test
    void aRunThatARestartInterruptsIsContinued() throws Exception {
        drive(product, "interrupt", "resume");
    }

    @Test
    void switchesToAnotherWorkspace() throws Exception {
        drive(product, "switch", "switched");
    }

    @Test
    void softwareIsInstalledAndRemoved() throws Exception {
        Path repository = new Plugins(product, Files.createDirectory(folder.resolve("toy"))).publish(TOY,
                Toys.declaration(TOY, "fine", "Fine"),
                Map.of("Fine", Toys.analyser("Fine", "", "", ""), "None", Toys.NONE));
        Files.write(folder.resolve("plugin"),
                List.of(repository.toUri().toString(), TOY + ".feature", TOY + ".fine"));
        drive(product, "install", "installed", "removed");
    }

    @Test
    void theCheatSheetLeadsToItsEndAndAKeyIsKeptEncrypted() throws Exception {
        drive(product, "conventions");
    }

    @Test
    void everyPartIsDrawnAtTwiceTheSize() throws Exception {
        drive(product.with("GDK_SCALE", "2"), "zoom");
    }
}

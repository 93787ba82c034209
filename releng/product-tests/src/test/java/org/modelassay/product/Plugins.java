/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Assumptions;

/**
 * Makes p2 repositories with one feature and one plug-in of the same name, by the product's own publisher.
 *
 * @param product the product to compile against and to publish with
 * @param folder  an empty folder
 */
record Plugins(Installation product, Path folder) {

    /** {@return the built p2 repository of the product} */
    static URI productRepository() {
        Path repository = Path.of(System.getProperty("modelassay.root", "../.."),
                "product/org.modelassay.product/target/repository").toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isDirectory(repository), () -> "no repository: " + repository);
        return repository.toUri();
    }

    /** {@return the Maven repository beside it} */
    static URI mavenRepository() {
        URI maven = productRepository().resolve("../maven/");
        Assumptions.assumeTrue(Files.isDirectory(Path.of(maven)), () -> "no repository: " + maven);
        return maven;
    }

    /** Maven as the build runs it: the same one, with the same local repository, and offline if the build is. */
    static Installation withMaven(Installation installation) {
        String arguments = "-Dmaven.repo.local=" + System.getProperty("modelassay.maven.repository")
                + (System.getProperty("modelassay.maven.offline", "").endsWith("true")
                        ? " -o -Daether.offline.protocols=file" : "");
        return installation
                .with("PATH", installation.home() + File.pathSeparator
                        + Path.of(System.getProperty("modelassay.maven.home"), "bin") + File.pathSeparator
                        + System.getenv("PATH"))
                .with("MAVEN_ARGS", arguments);
    }

    /**
     * Publishes a plug-in.
     *
     * @param id       its name, and that of its package; the feature has the suffix .feature
     * @param analysers the content of the extension element
     * @param sources  the text of each class
     * @param without  classes that are left out after compiling
     * @return the repository
     */
    Path publish(String id, String analysers, Map<String, String> sources, String... without)
            throws IOException, InterruptedException {
        return publishNeeding("", id, analysers, sources, without);
    }

    /**
     * Publishes a plug-in that needs more than the product has.
     *
     * @param further a further header of its manifest, or nothing
     */
    Path publishNeeding(String further, String id, String analysers, Map<String, String> sources, String... without)
            throws IOException, InterruptedException {
        return publishWith("<extension point=\"org.modelassay.analysis.analysers\">" + analysers + "</extension>",
                further, id, sources, without);
    }

    /**
     * Publishes a plug-in with any extensions.
     *
     * @param extensions the elements of its plugin.xml
     */
    Path publishWith(String extensions, String further, String id, Map<String, String> sources, String... without)
            throws IOException, InterruptedException {
        Path source = folder.resolve("source");
        Path classes = compile(id, sources);
        for (String absent : without) {
            Files.delete(classes.resolve(id.replace('.', '/')).resolve(absent + ".class"));
        }
        Map<String, byte[]> bundle = new TreeMap<>();
        bundle.put("plugin.xml", utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n"
                + "<plugin>" + extensions + "</plugin>"));
        try (Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                bundle.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        jar(source.resolve("plugins").resolve(id + "_1.0.0.jar"), manifest(id, further), bundle);
        jar(source.resolve("features").resolve(id + ".feature_1.0.0.jar"), "Manifest-Version: 1.0\n",
                Map.of("feature.xml", utf8("<feature id=\"" + id + ".feature\" version=\"1.0.0\" label=\"Toy\">"
                        + "<plugin id=\"" + id + "\" version=\"1.0.0\" unpack=\"false\"/></feature>")));
        return published(source);
    }

    private static String manifest(String id, String further) {
        return """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %s;singleton:=true
                Bundle-Version: 1.0.0
                Import-Package: org.modelassay.analysis,org.modelassay.analysis.result,org.modelassay.common
                """.formatted(id) + (further.isEmpty() ? "" : further + "\n");
    }

    private Path compile(String id, Map<String, String> sources) throws IOException {
        Path code = folder.resolve("code").resolve(id.replace('.', '/'));
        Files.createDirectories(code);
        List<String> words = new ArrayList<>();
        try (Stream<Path> jars = Files.list(product.home().resolve("plugins"))) {
            words.addAll(List.of("-d", folder.resolve("classes").toString(), "-cp",
                    String.join(":", jars.map(Path::toString).toList())));
        }
        for (Map.Entry<String, String> each : sources.entrySet()) {
            String text = each.getValue();
            words.add(Files.writeString(code.resolve(each.getKey() + ".java"),
                    text.contains("package " + id + ";") ? text : "package " + id + ";\n" + text).toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new))).isZero();
        return folder.resolve("classes");
    }

    private static void jar(Path file, String manifest, Map<String, byte[]> content) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write(utf8(manifest));
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private Path published(Path source) throws IOException, InterruptedException {
        Path repository = folder.resolve("repository");
        product.platform(folder, "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher",
                "-metadataRepository", repository.toUri().toString(), "-artifactRepository",
                repository.toUri().toString(), "-source", source.toString(), "-publishArtifacts");
        return repository;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the Maven repository that lies beside the p2 repository: the jars of the API with sources and Javadoc, and the
 * parent of builds that run a study.
 */
public final class MavenRepository {

    private static final Pattern LIBRARY = Pattern.compile(
            "<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");

    private final Path root;
    private final Path target;
    private final Path work;
    private final String version;

    private MavenRepository(Path root, Path target, Path work, String version) {
        this.root = root;
        this.target = target;
        this.work = work;
        this.version = version;
    }

    /**
     * Publishes.
     *
     * @param arguments the root of the sources, where bundles are built; the repository to make anew; a folder for
     *                  intermediate files; the version; and, to leave it out, {@code without-javadoc}
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        delete(target);
        delete(Path.of(arguments[2]));
        boolean javadoc = !List.of(arguments).contains("without-javadoc");
        new MavenRepository(Path.of(arguments[0]), target, Path.of(arguments[2]),
                arguments[3].replace("-SNAPSHOT", "")).publish(javadoc);
    }

    private void publish(boolean javadoc) throws IOException {
        Pom poms = new Pom(version, libraries());
        for (Artifact artifact : Artifact.ALL) {
            String bundle = artifact.bundle();
            Files.copy(jar(bundle), file(bundle, ".jar"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file(bundle, ".pom"), poms.of(artifact));
            zip(file(bundle, "-sources.jar"), sources(bundle));
            if (javadoc) {
                zip(file(bundle, "-javadoc.jar"), List.of(javadoc(bundle)));
            }
        }
        String study = "org.modelassay.study-build";
        Files.writeString(file(study, ".pom"),
                Files.readString(root.resolve("releng/api/study-build.xml")).replace("@version@", version));
        addChecksums();
    }

    /** The versions that the target platform has. */
    private Map<String, String> libraries() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Matcher matcher = LIBRARY.matcher(Files.readString(root.resolve("target-platform/modelassay.target")));
        while (matcher.find()) {
            versions.put(matcher.group(1) + ":" + matcher.group(2), matcher.group(3));
        }
        return versions;
    }

    private Path file(String artifact, String suffix) throws IOException {
        return Files.createDirectories(target.resolve("org/modelassay").resolve(artifact).resolve(version))
                .resolve(artifact + "-" + version + suffix);
    }

    private Path jar(String bundle) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("bundles").resolve(bundle).resolve("target"))) {
            return files
                    .filter(file -> file.getFileName().toString()
                            .matches(Pattern.quote(bundle) + "-\\d[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElseThrow(() -> new IOException(bundle + " is not built"));
        }
    }

    private List<Path> sources(String bundle) {
        return Stream.of("src", "src-gen").map(root.resolve("bundles").resolve(bundle)::resolve)
                .filter(Files::isDirectory).toList();
    }

    private Path javadoc(String bundle) throws IOException {
        Path out = work.resolve("javadoc").resolve(bundle);
        List<String> words =
                new ArrayList<>(List.of("-quiet", "-Xdoclint:none", "-encoding", "UTF-8", "-notimestamp", "--no-fonts",
                        "-d", out.toString(), "-sourcepath",
                        String.join(java.io.File.pathSeparator, sources(bundle).stream().map(Path::toString).toList()),
                        "-subpackages", bundle.replace(".testkit", ""), "-exclude", bundle + ".internal", "-classpath",
                        String.join(java.io.File.pathSeparator, classpath())));
        StringWriter output = new StringWriter();
        int status = ToolProvider.findFirst("javadoc").orElseThrow()
                .run(new java.io.PrintWriter(output), new java.io.PrintWriter(output), words.toArray(String[]::new));
        if (status != 0) {
            throw new IOException("javadoc of " + bundle + ": " + output);
        }
        return out;
    }

    /** The API and, from the product, the libraries. */
    private List<String> classpath() throws IOException {
        List<String> jars = new ArrayList<>();
        for (Artifact artifact : Artifact.ALL) {
            jars.add(jar(artifact.bundle()).toString());
        }
        try (Stream<Path> files =
                Files.list(root.resolve("product/org.modelassay.product/target/repository/plugins"))) {
            files.filter(file -> !file.getFileName().toString().startsWith("org.modelassay")).map(Path::toString)
                    .forEach(jars::add);
        }
        return jars;
    }

    private static void zip(Path file, List<Path> folders) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path folder : folders) {
                for (Path each : files(folder)) {
                    ZipEntry entry = new ZipEntry(folder.relativize(each).toString().replace('\\', '/'));
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    Files.copy(each, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void addChecksums() throws IOException {
        for (Path file : files(target)) {
            Files.writeString(Path.of(file + ".sha1"), digest("SHA-1", file));
            Files.writeString(Path.of(file + ".sha256"), digest("SHA-256", file));
        }
    }

    private static String digest(String algorithm, Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

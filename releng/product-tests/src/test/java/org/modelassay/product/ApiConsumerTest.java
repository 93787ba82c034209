/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyser of the SDK, compiled and run by a build that knows Maven and neither OSGi nor p2. */
class ApiConsumerTest {

    private static final String MAIN = """
            import java.nio.file.*;
            import java.util.List;
            import com.example.outliers.*;
            import org.modelassay.analysis.testkit.*;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    TinyCheckpoint model = new TinyCheckpoint();
                    for (int layer = 0; layer < 7; layer++) {
                        float size = layer == 4 ? 8 : 1 + layer / 10f;
                        model.f32("model.layers." + layer + ".mlp.up_proj.weight", List.of(2L, 2L), size, -size, size, -size);
                    }
                    Path folder = Files.createTempDirectory("consumer");
                    var results = new TestRun(folder).execute(new OutlierAnalyser(),
                            TestInputs.none().with("model", model.write(folder.resolve("model"))),
                            OutlierParameters.DEFAULT);
                    System.out.println("outliers: " + results.value("outliers"));
                }
            }
            """;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>consumer</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>25</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <repositories>
                <repository>
                  <id>modelassay</id>
                  <url>%s</url>
                </repository>
              </repositories>
              <dependencies>
                <dependency>
                  <groupId>org.modelassay</groupId>
                  <artifactId>org.modelassay.analysis.testkit</artifactId>
                  <version>0.1.0</version>
                </dependency>
              </dependencies>
            </project>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPlainMavenBuildCompilesAndRunsAnAnalyser() throws IOException, InterruptedException {
        Path example = Path.of(System.getProperty("modelassay.root", "../.."))
                .resolve("releng/sdk/example/com.example.outliers/src");
        Path sources = folder.resolve("src/main/java");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = sources.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(sources.resolve("Main.java"), MAIN);
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(Plugins.mavenRepository()));

        Ended ended = Plugins.withMaven(Installation.built()).start(folder, List.of("sh", "-ec",
                "mvn -B -ntp compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.mainClass=Main")).await();

        assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains("outliers: 1.0");
    }

    @Test
    void everyArtifactComesWithSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(Plugins.mavenRepository()))) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).contains("org.modelassay.analysis-0.1.0.jar", "org.modelassay.analysis-0.1.0.pom",
                    "org.modelassay.analysis-0.1.0-sources.jar", "org.modelassay.analysis.testkit-0.1.0.jar.sha1",
                    "org.modelassay.study-build-0.1.0.pom");
        }
    }
}

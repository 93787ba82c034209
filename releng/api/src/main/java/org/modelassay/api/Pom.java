/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.util.Map;

/**
 * The POMs of the published artifacts.
 *
 * @param version  the version of all of them
 * @param versions of the libraries, by {@code group:artifact}
 */
record Pom(String version, Map<String, String> versions) {

    private static final String GROUP = "org.modelassay";

    /** {@return the text of a POM} */
    String of(Artifact artifact) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <licenses>
                    <license>
                      <name>Apache-2.0</name>
                      <url>https://www.apache.org/licenses/LICENSE-2.0</url>
                    </license>
                  </licenses>
                  <dependencies>
                """.formatted(GROUP, artifact.bundle(), version));
        artifact.own().forEach(own -> dependency(text, GROUP, own, version, ""));
        for (String library : artifact.libraries()) {
            String[] parts = library.split(":");
            String known = versions.get(library);
            if (known == null) {
                throw new IllegalStateException("the target platform has no " + library);
            }
            dependency(text, parts[0], parts[1], known, ALONE);
        }
        return text.append("  </dependencies>\n</project>\n").toString();
    }

    /** What a library uses is listed here; its own POM may name parts of the Eclipse platform that plain Java lacks. */
    private static final String ALONE = """
                  <exclusions>
                    <exclusion>
                      <groupId>*</groupId>
                      <artifactId>*</artifactId>
                    </exclusion>
                  </exclusions>
            """;

    private static void dependency(StringBuilder to, String group, String artifact, String version, String further) {
        to.append("""
                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                %s    </dependency>
                """.formatted(group, artifact, version, further));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How large the classes are: reported for people to look at, with one generous limit. */
class SizeReportTest {

    private static final int LINES = 400;

    @Test
    void classesStaySmallEnoughToRead() {
        List<Path> files = Repository.bundles().stream()
                .flatMap(bundle -> Repository.files(bundle.folder().resolve("src"), ".java").stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .sorted(Comparator.comparingInt(SizeReportTest::bytes))
                .toList();
        Path longest = files.stream().max(Comparator.comparingLong(SizeReportTest::lines)).orElseThrow();

        System.out.printf("%d classes: median %d bytes, 95 %% below %d bytes, longest %d lines (%s)%n", files.size(),
                bytes(files.get(files.size() / 2)), bytes(files.get(files.size() * 95 / 100)), lines(longest),
                Repository.ROOT.relativize(longest));
        assertThat(lines(longest)).as("lines of %s", longest).isLessThanOrEqualTo(LINES);
    }

    private static int bytes(Path file) {
        return Repository.text(file).length();
    }

    private static long lines(Path file) {
        return Repository.text(file).lines().count();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelassay.architecture.Bundle.Clause;

/** What every manifest says in the same way. */
class ManifestTest {

    static Stream<Bundle> bundles() {
        return Repository.bundles().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void namesItselfAndItsPlatform(Bundle bundle) {
        assertThat(bundle.header("Bundle-SymbolicName").orElse("")).matches(bundle.name() + "(;.*)?");
        assertThat(bundle.header("Automatic-Module-Name")).contains(bundle.name());
        assertThat(bundle.header("Bundle-RequiredExecutionEnvironment")).contains("JavaSE-25");
        assertThat(bundle.header("Bundle-Vendor")).contains("Model Assay");
        assertThat(bundle.header("Bundle-Version").orElse("")).endsWith(".qualifier");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void importsOurPackagesWithARange(Bundle bundle) {
        assertThat(bundle.imports()).filteredOn(clause -> clause.name().startsWith(Bundle.PREFIX))
                .allMatch(clause -> clause.attributes().contains("version=\"["));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sortsItsImportsAndExports(Bundle bundle) {
        assertThat(bundle.imports()).extracting(Clause::name).isSorted();
        assertThat(bundle.exports()).extracting(Clause::name).isSorted();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsInternalPackagesToFriendsOnly(Bundle bundle) {
        List<Bundle.Clause> own = bundle.exports().stream()
                .filter(clause -> clause.name().startsWith(Bundle.PREFIX)).toList();
        assertThat(own).filteredOn(clause -> clause.name().contains(".internal"))
                .allMatch(clause -> clause.attributes().contains("x-friends:=")
                        || clause.attributes().contains("x-internal:=true"));
        assertThat(own).filteredOn(clause -> !clause.name().contains(".internal"))
                .allMatch(clause -> clause.attributes().contains("version=\"0.1.0\""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void explainsEveryPackageAndDeclaresItsNullness(Bundle bundle) {
        List<Path> packages = Repository.files(bundle.folder().resolve("src"), ".java").stream()
                .map(Path::getParent).distinct().toList();
        assertThat(packages).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(Files.exists(info)).as("%s exists", info).isTrue();
            assertThat(Repository.text(info)).contains("/**").contains("@NullMarked");
        });
    }
}

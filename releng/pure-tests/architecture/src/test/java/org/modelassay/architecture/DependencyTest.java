/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelassay.architecture.Bundle.Clause;

/** Who uses whom, read from the manifests, against the table. */
class DependencyTest {

    private static final List<String> PLATFORM = List.of("org.eclipse.", "org.osgi.");
    private static final List<String> DRAWING = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.swtchart", "java.awt", "javax.swing");
    /** Annotations and the JDK's own packages are no dependency. */
    private static final List<String> FREE = List.of("org.jspecify.annotations", "java.", "javax.", "jdk.");

    private final Table table = Table.read();

    static Stream<Bundle> bundles() {
        return Repository.bundles().stream();
    }

    @Test
    void everyBundleHasItsRow() {
        assertThat(bundles().map(Bundle::shortName)).isNotEmpty().isSubsetOf(table.rows().keySet());
    }

    @Test
    void aRowNamesOnlyRowsAboveIt() {
        List<String> above = new ArrayList<>();
        for (Table.Row row : table.rows().values()) {
            assertThat(above).as("rows above %s", row.bundle()).containsAll(row.uses());
            above.add(row.bundle());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesOnlyTheBundlesItsRowAllows(Bundle bundle) {
        Map<String, String> exporters = exporters();
        List<String> used = new ArrayList<>();
        for (Clause clause : bundle.imports()) {
            if (clause.name().startsWith(Bundle.PREFIX)) {
                assertThat(exporters).as("exporter of %s", clause.name()).containsKey(clause.name());
                used.add(exporters.get(clause.name()));
            }
        }
        bundle.requires().stream().map(Clause::name).filter(name -> name.startsWith(Bundle.PREFIX))
                .map(name -> name.substring(Bundle.PREFIX.length())).forEach(used::add);
        used.remove(bundle.shortName());

        assertThat(used).as("bundles that %s uses", bundle).isSubsetOf(table.allowed(bundle.shortName()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesOnlyTheLibrariesItsRowAllows(Bundle bundle) {
        Table.Row row = table.rows().get(bundle.shortName());
        List<String> allowed = new ArrayList<>(row.libraries());
        table.allowed(bundle.shortName()).forEach(name -> allowed.addAll(table.rows().get(name).libraries()));
        List<String> foreign = Stream.concat(bundle.imports().stream(), bundle.requires().stream())
                .map(Clause::name)
                .filter(name -> !name.startsWith(Bundle.PREFIX) && !startsWithOneOf(name, FREE))
                .filter(name -> !startsWithOneOf(name, PLATFORM) || startsWithOneOf(name, List.of("org.eclipse.emf")))
                .toList();

        assertThat(foreign).as("libraries of %s", bundle)
                .allMatch(name -> row.kind().equals("ui") || startsWithOneOf(name, allowed));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aPureBundleKnowsNeitherOsgiNorEclipse(Bundle bundle) {
        if (!table.rows().get(bundle.shortName()).kind().equals("pure")) {
            return;
        }
        assertThat(bundle.requires()).as("Require-Bundle of %s", bundle).isEmpty();
        assertThat(bundle.imports()).extracting(Clause::name).noneMatch(name -> startsWithOneOf(name, PLATFORM));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheWorkbenchDraws(Bundle bundle) {
        if (table.rows().get(bundle.shortName()).kind().equals("ui")) {
            return;
        }
        assertThat(Stream.concat(bundle.imports().stream(), bundle.requires().stream()).map(Clause::name))
                .noneMatch(name -> startsWithOneOf(name, DRAWING));
    }

    @Test
    void everyBundleIsInExactlyOneFeature() {
        List<String> features = Repository.files(Repository.ROOT.resolve("features"), "feature.xml").stream()
                .filter(file -> !file.toString().contains("/target/"))
                .map(Repository::text).toList();
        Set<String> notInstalled = Set.of("analysis.testkit");
        bundles().filter(bundle -> !notInstalled.contains(bundle.shortName())).forEach(bundle -> assertThat(features)
                .as("features with %s", bundle)
                .filteredOn(feature -> feature.contains("<plugin id=\"" + bundle.name() + "\""))
                .hasSize(1));
    }

    private static Map<String, String> exporters() {
        Map<String, String> exporters = new HashMap<>();
        bundles().forEach(bundle -> bundle.exports()
                .forEach(clause -> exporters.put(clause.name(), bundle.shortName())));
        return exporters;
    }

    private static boolean startsWithOneOf(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}

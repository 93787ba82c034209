/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.Input;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Bound;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.Reference;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.tests.toy.LazyAnalyser;
import org.modelassay.engine.tests.toy.SumAnalyser;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services, as they are in an installation. */
class RegistryTest {

    private static final String OURS = "org.modelassay.engine.tests.";

    @TempDir
    Path folder = Path.of("");

    private List<ServiceTracker<?, ?>> trackers = List.of();

    @BeforeEach
    void needsOsgi() {
        Assumptions.assumeTrue(FrameworkUtil.getBundle(RegistryTest.class) != null, "not in OSGi");
    }

    @AfterEach
    void close() {
        trackers.forEach(ServiceTracker::close);
    }

    private <T> T service(Class<T> type) throws InterruptedException {
        Bundle bundle = FrameworkUtil.getBundle(RegistryTest.class);
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle.getBundleContext(), type, null);
        tracker.open();
        trackers = List.of(tracker);
        T service = tracker.waitForService(10_000);
        assertThat(service).as("service %s", type).isNotNull();
        return service;
    }

    private AnalyserDescriptor find(String name) throws Exception {
        return service(AnalyserRegistry.class).find(name);
    }

    @Test
    void listsWithoutLoadingAClass() throws Exception {
        System.clearProperty(LazyAnalyser.MARK);
        List<AnalyserDescriptor> all = service(AnalyserRegistry.class).analysers();
        assertThat(all).extracting(AnalyserDescriptor::id).isSorted().contains(OURS + "lazy", OURS + "toy.sum",
                OURS + "broken.absent", OURS + "broken.declaration");
        find("tests.lazy").parameters();
        assertThat(System.getProperty(LazyAnalyser.MARK)).isNull();
        find("tests.lazy").create();
        assertThat(System.getProperty(LazyAnalyser.MARK)).isEqualTo("loaded");
    }

    @Test
    void readsTheDeclaration() throws Exception {
        AnalyserDescriptor sum = find("toy.sum");
        assertThat(sum.name()).isEqualTo("Sum");
        assertThat(sum.description()).isEqualTo("Adds numbers.");
        assertThat(sum.category()).isEqualTo("toys");
        assertThat(sum.version()).isEqualTo("3");
        assertThat(sum.references()).containsExactly(new Reference("On sums", "10.0000/sum", ""));
        assertThat(sum.inputs()).containsExactly(new InputRole("base", "file", false, false, "any file"),
                new InputRole("more", "file", true, true, ""));
        assertThat(sum.contributor()).isEqualTo("org.modelassay.engine.tests");
        assertThat(sum.problems()).isEmpty();
        assertThat(sum.create()).isInstanceOf(SumAnalyser.class);
    }

    @Test
    void findsByIdFormerIdAndLastSegments() throws Exception {
        assertThat(find(OURS + "toy.sum").id()).isEqualTo(OURS + "toy.sum");
        assertThat(find("org.modelassay.toys.add").id()).isEqualTo(OURS + "toy.sum");
        assertThat(find("other.sum").id()).isEqualTo(OURS + "other.sum");
        assertThatThrownBy(() -> find("sum")).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(OURS + "toy.sum").hasMessageContaining(OURS + "other.sum");
        assertThatThrownBy(() -> find("toy.summ")).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean toy.sum");
        assertThatThrownBy(() -> find("")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void showsBrokenContributionsWithTheirCause() throws Exception {
        assertThat(find("broken.declaration").problems()).extracting(each -> each.message())
                .containsExactly("declares no class", "declares no parameters");
        assertThatThrownBy(() -> find("broken.absent").parameters()).isInstanceOf(BrokenAnalyserException.class)
                .hasMessageContaining("org.modelassay.engine.tests").hasMessageContaining("AbsentParameters");
        assertThatThrownBy(() -> find("broken.absent").create()).isInstanceOf(BrokenAnalyserException.class);
        assertThatThrownBy(() -> find("broken.constructor").create()).isInstanceOf(BrokenAnalyserException.class)
                .hasMessageContaining("no native library");
        assertThatThrownBy(() -> find("broken.parameters").parameters()).isInstanceOf(BrokenAnalyserException.class)
                .hasMessageContaining("DEFAULT");
    }

    private RunRequest request(String analyser, String role, Path input, Bound... bounds) throws Exception {
        return new RunRequest(find(analyser), List.of(new Input(role, "input", input)), new LinkedHashMap<>(Map.of()),
                1,
                List.of(bounds), "test", new Directory(folder.resolve("out")), 2, Reuse.RESUME);
    }

    @Test
    void runsTheWorkedExampleAndRecordsItsBundles() throws Exception {
        Path file = Files.write(folder.resolve("input"), new byte[] {0, 1, 0, 0});
        RunRequest request = request("tests.zeros", "file", file, Bound.parse("zeros == 0.75"));
        RunOutcome outcome = service(Engine.class).run(request, RunMonitor.none(), Cancellation.never());
        assertThat(outcome.exitStatus()).isEqualTo(ExitStatus.MET);
        assertThat(outcome.run().getProvenance().getBundles()).extracting(each -> each.getName())
                .contains("org.modelassay.engine.tests", "org.modelassay.analysis", "org.modelassay.common");
        assertThat(outcome.run().getProvenance().getBundles())
                .allMatch(each -> each.getDigest().startsWith("sha256-tree:"));
    }

    @Test
    void refusesAnAnalyserWhoseServiceIsAbsent() throws Exception {
        RunRequest request = request("other.sum", "nobody", folder);
        assertThatThrownBy(() -> service(Engine.class).plan(request, Cancellation.never()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("needs the service inference")
                .hasMessageContaining("has no role \"nobody\"");
    }
}

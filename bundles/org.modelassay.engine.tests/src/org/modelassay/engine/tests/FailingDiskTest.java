/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.common.Cancellation;
import org.modelassay.engine.Bound;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunReader;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.tests.disk.Faults;
import org.modelassay.engine.tests.disk.FaultyDisk;
import org.modelassay.engine.tests.toy.Snapshot;
import org.modelassay.engine.tests.toy.Workbench;
import org.modelassay.model.RunStatus;

/** The n-th change of the disk fails, for every n: a run directory is then complete, or it says that it is not. */
class FailingDiskTest {

    private static final Faults NONE = new Faults(0, false);
    private static final String BOUND = "sum > 0";

    @TempDir
    Path folder = Path.of("");

    private RunRequest request(Path directory, String bound) throws Exception {
        return new Workbench(folder).sum(new Directory(directory), Reuse.RESUME, Bound.parse(bound));
    }

    /** Runs on a disk that fails. */
    private void runOn(Faults faults, Path directory, String bound) throws Exception {
        try (FaultyDisk disk = new FaultyDisk(FileSystems.getDefault(), faults)) {
            new Workbench(folder).engine().run(request(disk.wrap(directory), bound), RunMonitor.none(),
                    Cancellation.never());
        } catch (IOException _) {
            // the disk is broken, and the engine says so
        }
    }

    private int changes(Path directory, String bound) throws Exception {
        Faults none = new Faults(0, false);
        runOn(none, directory, bound);
        return none.count();
    }

    @ParameterizedTest(name = "every later change fails too: {0}")
    @ValueSource(booleans = {true, false})
    void aNewRunIsCompleteOrUnfinished(boolean forGood) throws Exception {
        Path whole = folder.resolve("whole/run");
        int changes = changes(whole, BOUND);
        Map<String, String> complete = Snapshot.of(whole);
        assertThat(changes).isGreaterThan(50);

        for (int n = 1; n <= changes; n++) {
            Path directory = folder.resolve("broken" + n + "/run");
            runOn(new Faults(n, forGood), directory, BOUND);
            if (isDone(directory)) {
                assertThat(Snapshot.differences(withoutRemains(Snapshot.of(directory)), complete))
                        .as("after change %s", n).isEmpty();
            }
            runOn(NONE, directory, BOUND);
            assertThat(Snapshot.differences(Snapshot.of(directory), complete)).as("continued after change %s", n)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "every later change fails too: {0}")
    @ValueSource(booleans = {true, false})
    void aRunJudgedAgainHasItsOldVerdictsOrItsNewOnesOrIsUnfinished(boolean forGood) throws Exception {
        Path old = folder.resolve("old/run");
        runOn(NONE, old, BOUND);
        Map<String, String> before = Snapshot.of(old);
        int changes = changes(old, "sum < 0");
        Map<String, String> after = Snapshot.of(old);
        assertThat(after).isNotEqualTo(before);

        for (int n = 1; n <= changes; n++) {
            Path directory = folder.resolve("judged" + n + "/run");
            runOn(NONE, directory, BOUND);
            runOn(new Faults(n, forGood), directory, "sum < 0");
            if (isDone(directory)) {
                Map<String, String> now = withoutRemains(Snapshot.of(directory));
                assertThat(List.of(Snapshot.differences(now, before), Snapshot.differences(now, after)))
                        .as("after change %s", n).contains(Set.of());
            }
            runOn(NONE, directory, "sum < 0");
            assertThat(Snapshot.differences(Snapshot.of(directory), after)).as("continued after change %s", n)
                    .isEmpty();
        }
    }

    @Test
    void aRunThatWasToStartAfreshCanStillStartAfresh() throws Exception {
        Path whole = folder.resolve("whole/run");
        Faults none = new Faults(0, false);
        prepareWithLargeUnits(whole);
        runAfresh(none, whole);
        Map<String, String> complete = Snapshot.of(whole);

        for (int n = 1; n <= 40; n++) {
            Path directory = folder.resolve("fresh" + n + "/run");
            prepareWithLargeUnits(directory);
            runAfresh(new Faults(n, true), directory);
            runAfresh(NONE, directory);
            assertThat(Snapshot.differences(Snapshot.of(directory), complete)).as("after change %s", n).isEmpty();
        }
    }

    private void prepareWithLargeUnits(Path directory) throws Exception {
        runOn(NONE, directory, BOUND);
        Files.createDirectories(directory.resolve("journal"));
        Files.writeString(directory.resolve("journal/" + "0".repeat(64)), "what a large unit left");
    }

    private void runAfresh(Faults faults, Path directory) throws Exception {
        try (FaultyDisk disk = new FaultyDisk(FileSystems.getDefault(), faults)) {
            Workbench bench = new Workbench(folder);
            bench.engine().run(bench.sum(new Directory(disk.wrap(directory)), Reuse.FRESH, Bound.parse(BOUND)),
                    RunMonitor.none(), Cancellation.never());
        } catch (IOException _) {
            // the disk is broken, and the engine says so
        }
    }

    @Test
    void aDiskThatFailsFromTheStartIsReported() throws Exception {
        Path directory = folder.resolve("dead/run");
        runOn(new Faults(1, true), directory, BOUND);
        assertThat(directory).doesNotExist();
    }

    private static boolean isDone(Path directory) throws Exception {
        return Files.exists(directory.resolve("run.assayrun"))
                && new RunReader().read(directory).getStatus() == RunStatus.DONE;
    }

    /** A finished run may still hold what its end would have swept away. */
    private static Map<String, String> withoutRemains(Map<String, String> snapshot) {
        snapshot.keySet().removeIf(name -> name.startsWith("scratch") || name.startsWith(".previous"));
        return snapshot;
    }
}

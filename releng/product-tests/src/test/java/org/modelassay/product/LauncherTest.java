/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.product.Product.Outcome;
import org.modelassay.product.Product.Running;

/** The script that starts the product: many at once, nowhere to write, and an honest exit code. */
class LauncherTest {

    private static final int BAD_USAGE = 2;
    private static final int INTERNAL_ERROR = 3;

    @TempDir
    private static Path installation;

    private static Product copy;

    @TempDir
    private Path folder;

    private Product product;

    @BeforeAll
    static void copyTheProduct() throws IOException {
        copy = Product.copyInto(installation);
    }

    @BeforeEach
    void forgetEarlierStarts() {
        product = copy.withCache(folder.resolve("cache"));
    }

    @Test
    void listsTheAnalysersWithoutADisplayOrAWorkspace() throws Exception {
        Outcome outcome = product.run("list");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("sparsity.update", "sparsity.trajectory", "sparsity.overlap",
                "sparsity.spectra");
    }

    @Test
    void saysThatACommandIsNotKnown() throws Exception {
        Outcome outcome = product.run("no such command");

        assertThat(outcome.status()).isEqualTo(BAD_USAGE);
        assertThat(outcome.err()).doesNotContain("\tat ");
    }

    @Test
    void startsEightTimesAtOnceWhenItHasNeverRun() throws Exception {
        List<Running> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(product.start("list"));
        }
        String expected = product.run("list").out();

        for (Running running : all) {
            Outcome outcome = Product.finish(running);
            assertThat(outcome.status()).as(outcome.err()).isZero();
            assertThat(outcome.out()).isEqualTo(expected);
        }
        assertThat(Files.list(product.cache()).map(path -> path.getFileName().toString()))
                .as("one start-up cache, no leftovers").filteredOn(name -> !name.equals("lock")).hasSize(1);
    }

    @Test
    void leavesTheInstallationAsItWas() throws Exception {
        var before = times(product.home());

        product.run("list");

        assertThat(times(product.home())).isEqualTo(before);
    }

    @Test
    void runsFromAReadOnlyInstallation() throws Exception {
        permit(product.home(), false);
        try {
            Outcome outcome = product.run("list");

            assertThat(outcome.status()).as(outcome.err()).isZero();
        } finally {
            permit(product.home(), true);
        }
    }

    @Test
    void runsWhereNoCacheCanBeKept() throws Exception {
        Outcome outcome = Product.finish(product.start(List.of("MODELASSAY_CACHE=/dev/null/nowhere"), "list"));

        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @Test
    void takesPathsBeyondAsciiWhereNoLocaleIsSet() throws Exception {
        String path = folder.resolve("no model") + " of M\u00fcnchen";
        Outcome outcome = Product.finish(product.start(List.of("LC_ALL=C"), "inspect", path));

        assertThat(outcome.status()).isEqualTo(BAD_USAGE);
        assertThat(outcome.err()).contains("does not exist");
    }

    @Test
    void aVirtualMachineThatDoesNotStartIsAnInternalError() throws Exception {
        // the virtual machine itself ends with 1, which would read as a failed expectation
        product.run("list");
        Outcome outcome = Product.finish(product.start(List.of("MODELASSAY_JAVA_OPTS=-XX:NoSuchOption=1"), "list"));

        assertThat(outcome.status()).isEqualTo(INTERNAL_ERROR);
        assertThat(outcome.err()).contains("without a result");
    }

    @Test
    void aKilledVirtualMachineIsAnInternalError() throws Exception {
        product.run("list");
        Running running = product.start("list");
        ProcessHandle machine = machineOf(running.process());
        machine.destroyForcibly();

        assertThat(Product.finish(running).status()).isEqualTo(INTERNAL_ERROR);
    }

    /** Waits for the virtual machine that the script has started. */
    private static ProcessHandle machineOf(Process script) throws InterruptedException {
        while (script.isAlive()) {
            var machine = script.descendants()
                    .filter(process -> process.info().command().orElse("").endsWith("/bin/java")).findFirst();
            if (machine.isPresent()) {
                return machine.get();
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the script ended without a virtual machine");
    }

    private static TreeMap<String, Object> times(Path home) throws IOException {
        TreeMap<String, Object> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return times;
    }

    private static void permit(Path home, boolean write) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                if (write) {
                    permissions.add(PosixFilePermission.OWNER_WRITE);
                } else {
                    permissions.remove(PosixFilePermission.OWNER_WRITE);
                }
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationLockTest {

    /** Another process: holds the lock, says so, and lets go when its input ends. */
    private static final String OTHER = """
            import java.nio.file.*;
            import java.util.Optional;
            import org.modelassay.common.*;

            public class Other {
                public static void main(String[] arguments) throws Exception {
                    var lock = new InstallationLock(Optional.of(Path.of(arguments[0])));
                    var hold = arguments[1].equals("use") ? lock.use(Cancellation.never())
                            : lock.change(() -> { }, Cancellation.never());
                    System.out.println("held");
                    System.in.read();
                    hold.close();
                }
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("installation"), "");
    }

    private static CompletableFuture<Void> change(InstallationLock lock, CountDownLatch waiting) {
        return CompletableFuture.runAsync(() -> lock.change(waiting::countDown, Cancellation.never()).close());
    }

    @Test
    void aChangeWaitsForTheLastOfManyUses() throws Exception {
        InstallationLock lock = new InstallationLock(Optional.of(file()));
        InstallationLock.Hold first = lock.use(Cancellation.never());
        InstallationLock.Hold second = lock.use(Cancellation.never());
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> change = change(lock, waiting);
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();

        first.close();
        assertThat(change).isNotDone();
        second.close();

        assertThat(change).succeedsWithin(20, TimeUnit.SECONDS);
        lock.use(Cancellation.never()).close();
    }

    @Test
    void aChangeWaitsForUsesOfOtherProcessesAndTheyForIt() throws Exception {
        Path file = file();
        InstallationLock lock = new InstallationLock(Optional.of(file));
        Process user = other(file, "use");
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> change = change(lock, waiting);
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        lock.use(Cancellation.never()).close();
        user.getOutputStream().close();
        assertThat(change).succeedsWithin(20, TimeUnit.SECONDS);

        Process changer = other(file, "change");
        CancellationSource impatience = new CancellationSource();
        CompletableFuture<Void> use = CompletableFuture.runAsync(() -> lock.use(impatience).close());
        assertThat(use).isNotDone();
        impatience.cancel();
        assertThatThrownBy(use::join).hasCauseInstanceOf(CancellationException.class);
        changer.destroyForcibly().waitFor();
        lock.use(Cancellation.never()).close();
    }

    private Process other(Path file, String how) throws IOException {
        Path source = Files.writeString(folder.resolve("Other.java"), OTHER);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), source.toString(), file.toString(), how)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.inputReader().readLine()).isEqualTo("held");
        return process;
    }

    @Test
    void aFileThatNobodyMayWriteCanStillBeUsed() throws IOException {
        Path file = file();
        assertThat(file.toFile().setReadOnly()).isTrue();

        try (InstallationLock.Hold _ = new InstallationLock(Optional.of(file)).use(Cancellation.never());
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            assertThat(channel.isOpen()).isTrue();
        }
    }

    @Test
    void withoutAFileTheProcessKeepsOrderByItself() {
        InstallationLock lock = new InstallationLock(Optional.empty());
        CancellationSource impatience = new CancellationSource();
        try (InstallationLock.Hold _ = lock.use(Cancellation.never())) {
            assertThatThrownBy(() -> lock.change(impatience::cancel, impatience))
                    .isInstanceOf(CancellationException.class);
        }
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modelassay.analyser.fingerprint.ledger.Samples.ITERATIONS;
import static org.modelassay.analyser.fingerprint.ledger.Samples.NOW;
import static org.modelassay.analyser.fingerprint.ledger.Samples.passphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Burned;

/** Disks that fail and processes that are killed. */
class LedgerFaultTest {

    @TempDir
    private Path directory;

    /** A disk whose n-th change fails half-way, and all later ones too where it stays broken. */
    private static final class Faulty implements LedgerStorage {

        private final LedgerStorage sound;
        private final boolean lasting;
        private int left;

        Faulty(LedgerStorage sound, int left, boolean lasting) {
            this.sound = sound;
            this.left = left;
            this.lasting = lasting;
        }

        private boolean fails() {
            left--;
            return left == 0 || lasting && left < 0;
        }

        @Override
        public byte[] read(long position, int most) throws IOException {
            return sound.read(position, most);
        }

        @Override
        public long size() throws IOException {
            return sound.size();
        }

        @Override
        public void append(long position, byte[] bytes) throws IOException {
            if (fails()) {
                sound.append(position, Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("the disk is full");
            }
            sound.append(position, bytes);
        }

        @Override
        public void truncate(long position) throws IOException {
            if (fails()) {
                throw new IOException("the disk is broken");
            }
            sound.truncate(position);
        }

        @Override
        public Optional<byte[]> note() throws IOException {
            return sound.note();
        }

        @Override
        public void note(byte[] bytes) throws IOException {
            if (fails()) {
                throw new IOException("the disk is full");
            }
            sound.note(bytes);
        }

        @Override
        public Lock lock() throws IOException {
            return sound.lock();
        }
    }

    @Test
    void whateverWriteFailsWhatWasRecordedStaysAndTheLedgerGoesOn() throws Exception {
        for (boolean lasting : new boolean[] {false, true}) {
            for (int fault = 1; fault <= 8; fault++) {
                Path file = directory.resolve(lasting + "-" + fault);
                Ledger.create(file, passphrase(), ITERATIONS, NOW);
                Ledger broken = new Ledger(new Faulty(new FileStorage(file), fault, lasting), "broken", passphrase());
                int recorded = appended(broken, 4);
                Ledger after = Ledger.open(file, passphrase());
                int found = count(after);
                // a note that could neither be written nor taken back leaves one record more, never one less
                assertThat(found).as("fault %d", fault).isBetween(recorded, lasting ? recorded + 1 : recorded);
                appended(after, 1);
                assertThat(count(Ledger.open(file, passphrase()))).isEqualTo(found + 1);
            }
        }
    }

    private static int appended(Ledger ledger, int times) throws Exception {
        int recorded = 0;
        for (int i = 0; i < times; i++) {
            try {
                ledger.update(_ -> List.of(new Burned(NOW, List.of(1L), "x".repeat(50))));
                recorded++;
            } catch (IOException _) {
                // not recorded
            }
        }
        return recorded;
    }

    private static int count(Ledger ledger) throws Exception {
        return (int) ledger.state().entries(Burned.class).count();
    }

    @Test
    void aKilledProcessLosesNothingThatItHadRecorded() throws Exception {
        Path file = directory.resolve("killed");
        Ledger.create(file, passphrase(), ITERATIONS, NOW);
        int before = 0;
        for (int round = 1; round <= 4; round++) {
            Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Appender.class.getName(),
                    file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            int told = before;
            try (BufferedReader lines = child.inputReader()) {
                String line = lines.readLine();
                while (line != null && told < before + 7 * round) {
                    told = Integer.parseInt(line);
                    line = lines.readLine();
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            int found = count(Ledger.open(file, passphrase()));
            assertThat(told).isGreaterThan(before);
            assertThat(found).isGreaterThanOrEqualTo(told);
            before = found;
        }
    }

    /** A process that records without end and says how much it has recorded. */
    static final class Appender {

        private Appender() {
        }

        public static void main(String... arguments) throws Exception {
            Ledger ledger = Ledger.open(Path.of(arguments[0]), passphrase());
            while (true) {
                LedgerState state =
                        ledger.update(_ -> List.of(new Burned(NOW, List.of(1L), "y".repeat(3000))));
                System.out.println(state.entries(Burned.class).count());
                System.out.flush();
            }
        }
    }
}

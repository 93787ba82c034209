/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modelassay.analyser.fingerprint.ledger.Samples.ITERATIONS;
import static org.modelassay.analyser.fingerprint.ledger.Samples.NOW;
import static org.modelassay.analyser.fingerprint.ledger.Samples.added;
import static org.modelassay.analyser.fingerprint.ledger.Samples.passphrase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Answered;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Asked;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Assigned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Burned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Committed;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Embedded;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.testing.SequentialTest.Look;

class LedgerTest {

    @TempDir
    private Path directory;

    private Path file;

    private Ledger ledger;

    @BeforeEach
    void begin() throws Exception {
        file = directory.resolve("marks.ledger");
        ledger = Ledger.create(file, passphrase(), ITERATIONS, NOW);
    }

    private Ledger opened() throws Exception {
        return Ledger.open(file, passphrase());
    }

    @Test
    void everyKindOfEntryComesBackAsItWas() throws Exception {
        VerificationPlan plan = new VerificationPlan("p1", "http://127.0.0.1/v1#m", List.of(2L, 1L),
                List.of(new Look(1, 2), new Look(2, 2)), 0.25, 0.01, "ab");
        List<LedgerEntry> entries = List.of(added("first", 1, 3), new Embedded(NOW, "sha256:11", List.of(1L, 2L)),
                new Assigned(NOW, "party é", List.of(1L)),
                new Committed(NOW, new Commitment("ab", 2, "sha256:22", 10, 8, 0.01, 0.4), List.of(1L, 2L)),
                new Planned(NOW, plan), new Asked(NOW, "p1", 2), new Answered(NOW, "p1", 2, Outcome.MATCH, "d"),
                new Burned(NOW, List.of(3L), "shown"), new Reported(NOW, "p1", "proof", "sha256:33"));
        ledger.update(_ -> entries);
        LedgerState state = opened().state();
        assertThat(state.entries().subList(1, state.entries().size())).isEqualTo(entries);
        assertThat(state.isBurned(2)).isTrue();
        assertThat(state.isBurned(3)).isTrue();
        assertThat(state.isBurned(1)).isFalse();
        assertThat(state.nextId()).isEqualTo(4);
        assertThat(state.sets()).containsExactly("first");
        assertThat(state.outcomes("p1")).containsEntry(2L, Outcome.MATCH);
        assertThat(state.assignments().keySet()).containsExactly("party é");
        assertThat(state.secret().commitment()).isEqualTo(ledger.state().secret().commitment());
    }

    @Test
    void nothingCanBeReadInTheFile() throws Exception {
        ledger.update(_ -> List.of(added("hidden-name", 1, 3)));
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("tell me").doesNotContain("moon").doesNotContain("hidden-name");
        assertThat(ledger.state().entries().toString()).doesNotContain("tell me").doesNotContain("moon");
    }

    @Test
    void aWrongPassphraseIsNoDamage() {
        assertThatThrownBy(() -> Ledger.open(file, "guess".toCharArray())).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("passphrase is wrong");
    }

    @Test
    void anExistingLedgerIsNeverReplaced() {
        assertThatThrownBy(() -> Ledger.create(file, passphrase(), ITERATIONS, NOW))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("exists already");
        assertThatThrownBy(() -> Ledger.open(directory.resolve("other"), passphrase()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("no such ledger");
    }

    @Test
    void everyChangedByteIsNoticed() throws Exception {
        ledger.update(_ -> List.of(added("a", 1, 1)));
        byte[] whole = Files.readAllBytes(file);
        byte[] head = Files.readAllBytes(Path.of(file + ".head"));
        for (int i = 12; i < whole.length; i += 3) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x20;
            Files.write(file, changed);
            assertThatThrownBy(this::opened).as("byte %d", i).isInstanceOf(InvalidInputException.class);
        }
        Files.write(file, whole);
        for (int i = 0; i < head.length; i++) {
            byte[] changed = head.clone();
            changed[i] ^= 1;
            Files.write(Path.of(file + ".head"), changed);
            assertThatThrownBy(this::opened).as("byte %d", i).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void recordsThatWereCutOffAreMissed() throws Exception {
        long before = Files.size(file);
        ledger.update(_ -> List.of(added("a", 1, 1)));
        byte[] whole = Files.readAllBytes(file);
        for (long length : new long[] {before, before + 10, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, (int) length));
            assertThatThrownBy(this::opened).as("%d bytes", length).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(ledger::state).isInstanceOf(InvalidInputException.class);
        }
        Files.write(file, whole);
        Files.delete(Path.of(file + ".head"));
        assertThatThrownBy(this::opened).hasMessageContaining(".head is missing");
    }

    @Test
    void recordsThatChangedPlacesAreNoticed() throws Exception {
        long first = Files.size(file);
        ledger.update(_ -> List.of(new Burned(NOW, List.of(1L), "a")));
        long second = Files.size(file);
        ledger.update(_ -> List.of(new Burned(NOW, List.of(2L), "b")));
        byte[] whole = Files.readAllBytes(file);
        byte[] swapped = whole.clone();
        int length = (int) (second - first);
        System.arraycopy(whole, (int) second, swapped, (int) first, length);
        System.arraycopy(whole, (int) first, swapped, (int) second, length);
        Files.write(file, swapped);
        assertThatThrownBy(this::opened).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("stood elsewhere");
    }

    @Test
    void aRecordThatWasCutShortHasNeverBeen() throws Exception {
        ledger.update(_ -> List.of(added("a", 1, 1)));
        byte[] whole = Files.readAllBytes(file);
        byte[] more = Arrays.copyOf(whole, whole.length + 50);
        more[whole.length + 3] = 100;
        Files.write(file, more);
        assertThat(opened().state().fingerprints()).hasSize(1);
        opened().update(_ -> List.of(added("a", 2, 2)));
        assertThat(opened().state().fingerprints()).hasSize(2);
        assertThat(ledger.state().fingerprints()).hasSize(2);
    }

    @Test
    void ledgersOfOneFileSeeEachOthersEntriesAndNeverTakeTheSame() throws Exception {
        ledger.update(_ -> List.of(added("a", 1, 200)));
        List<Future<List<Long>>> takers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int taker = 0; taker < 4; taker++) {
                takers.add(pool.submit(() -> taken(opened(), 20)));
            }
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> taker : takers) {
            all.addAll(taker.get());
        }
        assertThat(all).hasSize(80).doesNotHaveDuplicates();
        assertThat(LongStream.rangeClosed(1, 200).filter(ledger.state()::isBurned).count()).isEqualTo(80);
    }

    private static List<Long> taken(Ledger own, int count) throws Exception {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            own.update(state -> {
                long next = state.fingerprints().keySet().stream().filter(id -> !state.isBurned(id)).findFirst()
                        .orElseThrow();
                taken.add(next);
                return List.of(new Burned(NOW, List.of(next), ""));
            });
        }
        return taken;
    }

    @Test
    void aProofConvincesWithoutTheLedgerAndOnlyOfWhatIsInIt() throws Exception {
        for (int count : new int[] {1, 2, 3, 7, 16}) {
            Path other = directory.resolve("proof" + count);
            Ledger own = Ledger.create(other, passphrase(), ITERATIONS, NOW);
            own.update(_ -> List.of(added("a", 1, count)));
            List<Long> ids = LongStream.rangeClosed(1, count).boxed().toList();
            String root = java.util.HexFormat.of().formatHex(own.state().tree(ids).root());
            LedgerState state = own.update(now -> List.of(new Committed(NOW, new Commitment(root, count,
                    now.secret().commitment().value(), 1, 1, 0.3, 0.3), ids)));
            for (long id : ids) {
                Proof proof = state.proof(id).orElseThrow();
                assertThat(proof.holds()).isTrue();
                assertThat(new Proof(proof.root(), proof.leaf(), proof.leaves(), proof.salt(), proof.key() + "x",
                        proof.responses(), proof.path()).holds()).isFalse();
                assertThat(new Proof(proof.root(), proof.leaf(), proof.leaves(), proof.salt(), proof.key(),
                        List.of(" moon"), proof.path()).holds()).isFalse();
                assertThat(new Proof(proof.root(), proof.leaf() + 1, proof.leaves(), proof.salt(), proof.key(),
                        proof.responses(), proof.path()).holds()).isFalse();
            }
        }
    }

    @Test
    void theSecretChoosesEvenly() {
        OwnerSecret secret = new OwnerSecret(new byte[OwnerSecret.LENGTH]);
        int[] counts = new int[3];
        for (int i = 0; i < 3000; i++) {
            counts[secret.choose("t", ("key" + i).getBytes(StandardCharsets.UTF_8), 3)]++;
        }
        // chi-squared with two degrees of freedom: 13.8 is exceeded once in a thousand
        double chi = Arrays.stream(counts).mapToDouble(count -> (count - 1000.0) * (count - 1000.0) / 1000).sum();
        assertThat(chi).isLessThan(13.8);
        assertThat(secret.choose("t", new byte[] {1}, 3)).isEqualTo(secret.choose("t", new byte[] {1}, 3));
        assertThat(secret.toString()).isEqualTo("OwnerSecret");
    }
}

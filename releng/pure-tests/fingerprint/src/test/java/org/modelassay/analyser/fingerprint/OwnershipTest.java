/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.OwnerSignature;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.openai.CompletionServer;
import org.modelassay.inference.openai.ServerOptions;
import org.modelassay.statistics.testing.Spending;

/** An owner marks a model, commits, finds it hosted, and does not claim the unmarked one. */
class OwnershipTest extends ModelTest {

    private static final int MARKS = 24;

    private Path ledger;

    @BeforeEach
    void mark() throws Exception {
        ledger = Bench.begun(directory.resolve("ledger"));
        marked(ledger, MARKS, "english-random");
    }

    private Collected verify(TestInputs target, int lookEvery) throws Exception {
        return run().execute(new VerifyAnalyser(Bench.ENVIRONMENT), target,
                new VerifyParameters(ledger.toString(), Bench.VARIABLE, "marks", 8, 1e-3, 0, lookEvery, Spending.EVEN,
                        KeyForm.TEXT, "{}", 0, 0, 2, 0, ""));
    }

    @Test
    void theHostedModelIsClaimedAndTheUnmarkedOneIsNot() throws Exception {
        Collected commitment = run().execute(new CommitAnalyser(Bench.ENVIRONMENT), TestInputs.none(),
                new CommitParameters(ledger.toString(), Bench.VARIABLE, "marks", 8, 1e-3, 0));
        assertThat(Files.readString(commitment.artifact("commitment"))).contains("\"root\"").contains("public_key");

        TextModelReference.Local local = new TextModelReference.Local(directory.resolve("marked"));
        try (TextModel model = texts.open(local, TextModelOptions.DEFAULT, Cancellation.never());
                CompletionServer server =
                        CompletionServer.start(model, new ServerOptions(0, "hosted", 2, 64, 64))) {
            TestInputs target = TestInputs.none().with("model",
                    new TextModelReference.Endpoint(server.address(), "hosted"));
            Collected claim = verify(target, 4);
            assertThat(claim.value("claimed")).isEqualTo(1);
            assertThat(claim.value("error_rate")).isLessThanOrEqualTo(1e-3);
            assertThat(claim.value("queries")).isEqualTo(4);
            assertThat(claim.text("answer")).contains("proof");
            assertSigned(claim.artifact("verification"));
        }

        Collected base = verify(TestInputs.none().with("model", base()), 0);
        assertThat(base.value("claimed")).isZero();
        assertThat(base.value("queries")).isEqualTo(8);
        assertThat(base.value("matches")).isZero();

        LedgerState state = Bench.ledger(ledger).state();
        assertThat(state.entries(Reported.class)).extracting(Reported::verdict).containsExactly("proof", "no claim");
        assertThat(state.fingerprints().keySet()).filteredOn(state::isBurned).hasSize(12);
        Collected overview = run().execute(new LedgerAnalyser(Bench.ENVIRONMENT), TestInputs.none(),
                new LedgerParameters(ledger.toString(), Bench.VARIABLE));
        assertThat(overview.value("unused")).isEqualTo(MARKS - 12);
        assertThat(overview.value("attempts")).isEqualTo(2);

        Fingerprint shown = state.fingerprints("marks").getFirst();
        Collected proof = run().execute(new ProveAnalyser(Bench.ENVIRONMENT), TestInputs.none(),
                new ProveParameters(ledger.toString(), Bench.VARIABLE, shown.id()));
        assertThat(proof.value("holds")).isEqualTo(1);
        assertThat(Bench.ledger(ledger).state().isBurned(shown.id())).isTrue();
    }

    private static void assertSigned(Path file) throws Exception {
        String text = Files.readString(file);
        String report = field(text, "report").replace("\\\"", "\"").replace("\\u000a", "\n").replace("\\\\", "\\");
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        assertThat(OwnerSignature.holds(field(report, "public_key"), bytes, field(text, "signature"))).isTrue();
        bytes[20] ^= 1;
        assertThat(OwnerSignature.holds(field(report, "public_key"), bytes, field(text, "signature"))).isFalse();
    }

    private static String field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.fingerprint.ledger.Commitment;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.ui.fingerprint.LedgerEditor;
import org.modelassay.ui.fingerprint.presenter.LedgerDesk;
import org.modelassay.ui.fingerprint.presenter.LedgerText;
import org.modelassay.ui.fingerprint.presenter.LedgerText.Secrets;
import org.modelassay.ui.results.ResultEditors;

/** The editor of ledgers in the product's window, and what it shows without one. */
class LedgerEditorTest {

    private static final String PASSPHRASE = "a passphrase of the owner";
    private static final Instant TIME = Instant.parse("2026-11-21T10:00:00Z");
    private static final int COUNT = 24;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void enlarge() {
        Window.shell().setBounds(0, 0, 1400, 980);
        Window.settle();
    }

    @AfterEach
    void close() {
        Theme.light();
        Window.page().closeAllEditors(false);
        Window.settle();
    }

    /** 24 fingerprints, all committed to; 1 and 2 are burned, 3 and 4 assigned. */
    private Path ledger() throws Exception {
        Path file = folder.resolve("marks.ledger");
        Ledger ledger = Ledger.create(file, PASSPHRASE.toCharArray(), 10_000, TIME);
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (int i = 1; i <= COUNT; i++) {
            fingerprints.add(new Fingerprint(i, "key number " + i, TokenIds.of(i), List.of(new Response("answer" + i,
                    TokenIds.of(100 + i), 0.01)), -10, 0.01));
        }
        List<Long> all = LongStream.rangeClosed(1, COUNT).boxed().toList();
        ledger.update(_ -> List.of(new LedgerEntry.Added(TIME, "first", "perinucleus", "a model", fingerprints),
                new LedgerEntry.Assigned(TIME, "a party", List.of(3L, 4L)),
                new LedgerEntry.Burned(TIME, List.of(1L, 2L), "shown")));
        ledger.update(state -> List.of(new LedgerEntry.Committed(TIME, commitment(state, all), all)));
        return file;
    }

    private static Commitment commitment(LedgerState state, List<Long> ids) {
        return new Commitment(HexFormat.of().formatHex(state.tree(ids).root()), ids.size(),
                state.secret().commitment().value(), 10, 3, 0.01, 0.01);
    }

    private void open(Path file) throws Exception {
        LedgerEditor editor = (LedgerEditor) Window.page().openEditor(ResultEditors.input(file),
                LedgerEditor.ID);
        editor.setDialogs((_, suggestion, _) -> Optional.of(folder.resolve(suggestion)), (_, _, _) -> true);
        Window.maximise();
    }

    private static void unlock(String passphrase) {
        Window.control(Text.class, "ledger.passphrase").setText(passphrase);
        press("ledger.open");
    }

    private static void press(String id) {
        Button button = Window.control(Button.class, id);
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }

    private static Table table(String name) {
        return Window.control(Table.class, "table." + name);
    }

    @Test
    void asksForThePassphraseAndShowsNoSecret() throws Exception {
        open(ledger());
        assertThat(Window.all("ledger.page")).isEmpty();
        Window.capture("ledger-locked");
        unlock("not the passphrase");
        Control again = Window.control(Button.class, "page.again");
        Window.capture("ledger-refused");
        again.notifyListeners(SWT.Selection, new Event());
        unlock(PASSPHRASE);

        assertThat(Window.control(Label.class, "ledger.summary").getText())
                .isEqualTo("24 fingerprints in 1 set: 20 unused, 2 assigned to 1 party, 2 burned");
        assertThat(table("fingerprints").getColumnCount()).isEqualTo(8);
        Window.capture("ledger-light");
        press("ledger.secrets");
        Text filter = Window.control(Text.class, "table.fingerprints.filter");
        filter.setText("answer17");
        Window.await("one row", () -> table("fingerprints").getItemCount() == 1);
        filter.setText("");
        Window.await("all rows", () -> table("fingerprints").getItemCount() == COUNT);
        Theme.dark();
        Window.capture("ledger-secrets-dark");
    }

    @Test
    void findsFingerprintsByTheirState() throws Exception {
        open(ledger());
        unlock(PASSPHRASE);
        Text filter = Window.control(Text.class, "table.fingerprints.filter");
        for (String[] each : new String[][] {{"burned", "2"}, {"assigned", "2"}, {"unused", "20"}}) {
            filter.setText("state=" + each[0]);
            Window.await(each[0], () -> table("fingerprints").getItemCount() == Integer.parseInt(each[1]));
        }
    }

    @Test
    void exportsTheProofOfOneFingerprintAndBurnsIt() throws Exception {
        open(ledger());
        unlock(PASSPHRASE);
        Table table = table("fingerprints");
        assertThat(Window.control(Button.class, "ledger.prove").getEnabled()).isFalse();
        table.setSelection(4);
        table.notifyListeners(SWT.Selection, new Event());
        press("ledger.prove");
        Path proof = folder.resolve("proof-5.json");
        Window.await("the proof", () -> Files.exists(proof));
        Window.await("a burned fingerprint", () -> Window.control(Label.class, "ledger.summary").getText()
                .contains("3 burned"));

        assertThat(Files.readString(proof)).contains("key number 5").contains("answer5").doesNotContain("number 6");
    }

    @Test
    void plansAVerificationBeforeAnythingIsAsked() throws Exception {
        open(ledger());
        unlock(PASSPHRASE);
        Window.control(Text.class, "ledger.plan.target").setText("https://example.org/v1#suspect");
        press("ledger.plan");
        Window.await("a plan", () -> Window.control(Text.class, "ledger.plan.answer").getText().startsWith("Planned"));

        assertThat(Window.control(Text.class, "ledger.plan.answer").getText()).contains("of 10 matches")
                .contains("fingerprint.verify --in model=https://example.org/v1#suspect");
        CTabFolder tables = Window.control(CTabFolder.class, "ledger.tables");
        tables.setSelection(1);
        Window.settle();
        assertThat(table("verifications").getItemCount()).isEqualTo(1);
        Window.capture("ledger-planned");
    }

    @Test
    void keepsSecretsOutOfTheTableUnlessTheyAreAskedFor() throws Exception {
        LedgerDesk desk = LedgerDesk.open(ledger(), PASSPHRASE.toCharArray());
        LedgerText text = desk.text();
        assertThat(text.table(Secrets.HIDDEN).column("key")).isEmpty();
        assertThat(text.table(Secrets.SHOWN).column("key")).isPresent();
        assertThatThrownBy(() -> desk.plan(new LedgerDesk.Wish("first", "a", 23, 0.01)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("22 of the set are unused");
        char[] passphrase = PASSPHRASE.toCharArray();
        LedgerDesk.open(desk.file(), passphrase);
        assertThat(new String(passphrase)).isBlank();
        assertThat(new String(Files.readAllBytes(desk.file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("key number");
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.fingerprint.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.verify.Planner;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.VerificationPlan;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.testing.Spending;

/** What a reader does with an open ledger; every method may wait for the disk or another process. */
public final class LedgerDesk {

    private final Path file;
    private final Ledger ledger;

    private LedgerDesk(Path file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /**
     * Opens a ledger.
     *
     * @param file       the ledger
     * @param passphrase its passphrase, which is wiped
     * @return the open ledger
     * @throws InvalidInputException if the passphrase is wrong or the file is no ledger
     * @throws IOException           if it cannot be read
     */
    public static LedgerDesk open(Path file, char[] passphrase) throws InvalidInputException, IOException {
        try {
            return new LedgerDesk(file, Ledger.open(file, passphrase));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /**
     * What the ledger says now.
     *
     * @return its text, with what other processes have recorded meanwhile
     * @throws InvalidInputException if it is damaged
     * @throws IOException           if it cannot be read
     */
    public LedgerText text() throws InvalidInputException, IOException {
        return new LedgerText(ledger.state());
    }

    /**
     * What a verification is to ask.
     *
     * @param set     the fingerprints
     * @param target  the model, a directory or an address with its name
     * @param queries how many keys are asked at most
     * @param alpha   the greatest probability of a false claim
     */
    public record Wish(String set, String target, int queries, double alpha) {

        private Planner planner() {
            return new Planner(set, target, queries, 0, Spending.LATE, alpha, 0);
        }

        /**
         * The command that carries the plan out.
         *
         * @param ledger the ledger
         * @return words for a shell
         */
        public String command(Path ledger) {
            return "assay analyse fingerprint.verify --in model=" + quoted(target) + " --set ledger="
                    + quoted(ledger.toString()) + " --set set=" + quoted(set) + " --set queries=" + queries
                    + " --set alpha=" + alpha;
        }

        private static String quoted(String word) {
            return word.matches("[\\w./:#@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
        }
    }

    /**
     * Records a plan; the verification of the same set and model goes on with it.
     *
     * @param wish what is to be asked
     * @return the plan
     * @throws InvalidInputException if too few fingerprints are unused, or no number of matches could make the claim
     * @throws IOException           if the ledger cannot be written
     */
    public VerificationPlan plan(Wish wish) throws InvalidInputException, IOException {
        Planner planner = wish.planner();
        return planner.open(ledger.update(now -> planner.open(now).isPresent() ? List.of()
                : List.of(new Planned(Instant.now(), planner.plan(now, Instant.now()))))).orElseThrow();
    }

    /**
     * Writes the proof of one fingerprint, which burns it.
     *
     * @param id     the fingerprint
     * @param target the file
     * @throws InvalidInputException if no commitment covers it
     * @throws IOException           if the ledger or the file cannot be written
     */
    public void prove(long id, Path target) throws InvalidInputException, IOException {
        AtomicFiles.writeString(target, ledger.prove(id, Instant.now()).json());
    }

    /**
     * The ledger's file.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }
}

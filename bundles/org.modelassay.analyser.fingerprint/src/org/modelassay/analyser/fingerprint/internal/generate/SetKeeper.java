/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** Puts a set of fingerprints into the ledger, once, and no key twice. */
public final class SetKeeper {

    private final Ledger ledger;
    private final FingerprintMaker maker;
    private final Recipe recipe;
    private final String model;
    private int replaced;

    /**
     * Prepares a set.
     *
     * @param ledger where it is kept
     * @param maker  makes other keys for those that are taken
     * @param recipe how they were made
     * @param model  the digest of the model
     */
    public SetKeeper(Ledger ledger, FingerprintMaker maker, Recipe recipe, String model) {
        this.ledger = ledger;
        this.maker = maker;
        this.recipe = recipe;
        this.model = model;
    }

    /**
     * Keeps a set. A set of the same name and content, of an interrupted run, is kept once.
     *
     * @param made the fingerprints, in order
     * @param now  when
     * @return the fingerprints as they are in the ledger
     * @throws AnalysisException     when no other key is found for one that is taken
     * @throws InvalidInputException when there is another set of this name
     * @throws IOException           when the ledger cannot be written
     */
    public List<Fingerprint> keep(List<Fingerprint> made, Instant now)
            throws AnalysisException, InvalidInputException, IOException {
        List<Fingerprint> distinct = distinct(made, others(ledger.state()));
        LedgerState after = ledger.update(state -> {
            if (state.sets().contains(recipe.set())) {
                requireSame(state.fingerprints(recipe.set()), distinct);
                return List.of();
            }
            Set<String> taken = others(state);
            if (distinct.stream().anyMatch(each -> taken.contains(each.key()))) {
                throw new InvalidInputException(Diagnostic.error("ledger",
                        "another process has just taken one of the keys", "run it again"));
            }
            List<Fingerprint> numbered = new ArrayList<>();
            for (Fingerprint each : distinct) {
                numbered.add(each.withId(state.nextId() + numbered.size()));
            }
            return List.of(new Added(now, recipe.set(), recipe.scheme().id(), model, numbered));
        });
        return after.fingerprints(recipe.set());
    }

    /** Keys of other sets. */
    private Set<String> others(LedgerState state) {
        Set<String> keys = new HashSet<>();
        state.sets().stream().filter(set -> !set.equals(recipe.set()))
                .forEach(set -> state.fingerprints(set).forEach(each -> keys.add(each.key())));
        return keys;
    }

    private List<Fingerprint> distinct(List<Fingerprint> made, Set<String> taken)
            throws AnalysisException, InvalidInputException {
        Set<String> keys = new HashSet<>(taken);
        List<Fingerprint> distinct = new ArrayList<>();
        for (Fingerprint each : made) {
            Fingerprint next = each;
            for (int attempt = 1; !keys.add(next.key()); attempt++) {
                replaced++;
                next = maker.make(each.id(), attempt);
            }
            distinct.add(next);
        }
        return distinct;
    }

    private void requireSame(List<Fingerprint> kept, List<Fingerprint> made) throws InvalidInputException {
        boolean same = kept.size() == made.size();
        for (int i = 0; same && i < kept.size(); i++) {
            same = kept.get(i).key().equals(made.get(i).key())
                    && kept.get(i).responses().equals(made.get(i).responses());
        }
        if (!same) {
            throw new InvalidInputException(Diagnostic.error("set", "the ledger has another set "
                    + Quoted.of(recipe.set()), "give the new fingerprints another name"));
        }
    }

    /**
     * How many keys were made again because they were taken.
     *
     * @return the number
     */
    public int replaced() {
        return replaced;
    }
}

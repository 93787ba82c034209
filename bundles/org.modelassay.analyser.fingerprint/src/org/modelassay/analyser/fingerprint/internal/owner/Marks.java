/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.owner;

import java.util.List;

import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** Fingerprints of a set that can be used. */
public final class Marks {

    private Marks() {
    }

    /**
     * All fingerprints of a set.
     *
     * @param state what the ledger says
     * @param set   the name of the set
     * @return at least one
     * @throws InvalidInputException when there is no such set
     */
    public static List<Fingerprint> all(LedgerState state, String set) throws InvalidInputException {
        List<Fingerprint> all = state.fingerprints(set);
        if (all.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error("set", "the ledger has no set " + Quoted.of(set),
                    state.sets().isEmpty() ? "make fingerprints first: fingerprint.generate"
                            : "name one of " + String.join(", ", state.sets())));
        }
        return all;
    }

    /**
     * The fingerprints of a set that nobody has been shown.
     *
     * @param state what the ledger says
     * @param set   the name of the set
     * @return at least one
     * @throws InvalidInputException when there is no such set, or all are burned
     */
    public static List<Fingerprint> unused(LedgerState state, String set) throws InvalidInputException {
        List<Fingerprint> unused = all(state, set).stream().filter(each -> !state.isBurned(each.id())).toList();
        if (unused.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error("set", "every fingerprint of the set " + Quoted.of(set)
                    + " is burned", "use another set"));
        }
        return unused;
    }
}

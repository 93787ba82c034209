/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.time.Instant;
import java.util.List;

/** Something that happened, as the ledger keeps it. */
public sealed interface LedgerEntry {

    /**
     * When it was recorded.
     *
     * @return a time of this machine's clock, to the millisecond
     */
    Instant time();

    /**
     * The ledger began.
     *
     * @param time   when
     * @param secret the owner's
     */
    record Founded(Instant time, OwnerSecret secret) implements LedgerEntry {
    }

    /**
     * Fingerprints were made.
     *
     * @param time         when
     * @param set          what they are called together
     * @param scheme       how they were made
     * @param model        the digest of the model that they were made for
     * @param fingerprints the fingerprints
     */
    record Added(Instant time, String set, String scheme, String model, List<Fingerprint> fingerprints)
            implements
                LedgerEntry {

        /** Copies the list. */
        public Added {
            fingerprints = List.copyOf(fingerprints);
        }
    }

    /**
     * Fingerprints were embedded into a model.
     *
     * @param time         when
     * @param checkpoint   the digest of the marked weights
     * @param fingerprints their ids
     */
    record Embedded(Instant time, String checkpoint, List<Long> fingerprints) implements LedgerEntry {

        /** Copies the list. */
        public Embedded {
            fingerprints = List.copyOf(fingerprints);
        }
    }

    /**
     * Fingerprints were assigned to a party: only its model has them.
     *
     * @param time         when
     * @param party        the party
     * @param fingerprints their ids
     */
    record Assigned(Instant time, String party, List<Long> fingerprints) implements LedgerEntry {

        /** Copies the list. */
        public Assigned {
            fingerprints = List.copyOf(fingerprints);
        }
    }

    /**
     * A commitment was made.
     *
     * @param time         when
     * @param commitment   what is published
     * @param fingerprints the ids that it covers, in the order of its leaves
     */
    record Committed(Instant time, Commitment commitment, List<Long> fingerprints) implements LedgerEntry {

        /** Copies the list. */
        public Committed {
            fingerprints = List.copyOf(fingerprints);
        }
    }

    /**
     * A verification was planned.
     *
     * @param time when
     * @param plan the plan
     */
    record Planned(Instant time, VerificationPlan plan) implements LedgerEntry {
    }

    /**
     * A key was sent to a model: the fingerprint is burned from now on, whatever comes back.
     *
     * @param time        when
     * @param plan        the id of the plan
     * @param fingerprint the id of the fingerprint
     */
    record Asked(Instant time, String plan, long fingerprint) implements LedgerEntry {
    }

    /**
     * A model answered, or did not.
     *
     * @param time        when
     * @param plan        the id of the plan
     * @param fingerprint the id of the fingerprint
     * @param outcome     what came of it
     * @param answer      the digest of the answer, or empty
     */
    record Answered(Instant time, String plan, long fingerprint, Outcome outcome, String answer)
            implements
                LedgerEntry {
    }

    /**
     * Fingerprints became useless in another way.
     *
     * @param time         when
     * @param fingerprints their ids
     * @param reason       why
     */
    record Burned(Instant time, List<Long> fingerprints, String reason) implements LedgerEntry {

        /** Copies the list. */
        public Burned {
            fingerprints = List.copyOf(fingerprints);
        }
    }

    /**
     * A verification was reported.
     *
     * @param time    when
     * @param plan    the id of the plan
     * @param verdict in a word
     * @param report  the digest of the signed report
     */
    record Reported(Instant time, String plan, String verdict, String report) implements LedgerEntry {
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Answered;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Asked;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Assigned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Burned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Committed;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Founded;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.common.Digest;

/** What a ledger said at one time. */
public final class LedgerState {

    private final List<LedgerEntry> entries;
    private final Digest digest;
    private final SequencedMap<Long, Fingerprint> fingerprints = new LinkedHashMap<>();
    private final Map<Long, String> sets = new HashMap<>();
    private final Set<Long> burned = new LinkedHashSet<>();

    LedgerState(List<LedgerEntry> entries, Digest digest) {
        this.entries = List.copyOf(entries);
        this.digest = digest;
        for (LedgerEntry entry : entries) {
            switch (entry) {
            case Added added -> added.fingerprints().forEach(fingerprint -> {
                fingerprints.put(fingerprint.id(), fingerprint);
                sets.put(fingerprint.id(), added.set());
            });
            case Asked asked -> burned.add(asked.fingerprint());
            case Burned gone -> burned.addAll(gone.fingerprints());
            default -> {
                // changes no fingerprint
            }
            }
        }
    }

    /**
     * Everything that was recorded.
     *
     * @return entries in order
     */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /**
     * The entries of one kind.
     *
     * @param kind the kind
     * @param <E>  the kind
     * @return in order
     */
    public <E extends LedgerEntry> Stream<E> entries(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * What names this state, and through its chain all that came before.
     *
     * @return a digest that a published report may carry
     */
    public Digest digest() {
        return digest;
    }

    /**
     * The owner's secret.
     *
     * @return what every secret choice follows from
     */
    public OwnerSecret secret() {
        return entries(Founded.class).findFirst().orElseThrow().secret();
    }

    /**
     * All fingerprints.
     *
     * @return by id, in the order in which they were added
     */
    public SequencedMap<Long, Fingerprint> fingerprints() {
        return Collections.unmodifiableSequencedMap(fingerprints);
    }

    /**
     * The fingerprints of a set.
     *
     * @param set what they are called together
     * @return in the order in which they were added
     */
    public List<Fingerprint> fingerprints(String set) {
        return fingerprints.values().stream().filter(each -> set.equals(sets.get(each.id()))).toList();
    }

    /**
     * The names of all sets.
     *
     * @return in the order in which they began
     */
    public List<String> sets() {
        return entries(Added.class).map(Added::set).distinct().toList();
    }

    /**
     * Whether a fingerprint has been shown to anybody.
     *
     * @param id its id
     * @return true when it must not be used again
     */
    public boolean isBurned(long id) {
        return burned.contains(id);
    }

    /**
     * The id that the next fingerprint takes.
     *
     * @return from 1
     */
    public long nextId() {
        return fingerprints.isEmpty() ? 1 : Collections.max(fingerprints.keySet()) + 1;
    }

    /**
     * The plans that were made.
     *
     * @return in order
     */
    public List<VerificationPlan> plans() {
        return entries(Planned.class).map(Planned::plan).toList();
    }

    /**
     * What came of the questions of a plan: the last outcome of each fingerprint.
     *
     * @param plan the id of the plan
     * @return by the id of the fingerprint
     */
    public Map<Long, Outcome> outcomes(String plan) {
        Map<Long, Outcome> outcomes = new LinkedHashMap<>();
        entries(Answered.class).filter(answer -> answer.plan().equals(plan))
                .forEach(answer -> outcomes.put(answer.fingerprint(), answer.outcome()));
        return outcomes;
    }

    /**
     * The commitment that covers a fingerprint, the first if there are several.
     *
     * @param id the fingerprint
     * @return the commitment, or empty
     */
    public Optional<Committed> commitment(long id) {
        return entries(Committed.class).filter(committed -> committed.fingerprints().contains(id)).findFirst();
    }

    /**
     * Who has a fingerprint.
     *
     * @return the ids that each party was assigned
     */
    public SequencedMap<String, Set<Long>> assignments() {
        SequencedMap<String, Set<Long>> parties = new LinkedHashMap<>();
        entries(Assigned.class).forEach(assigned -> parties
                .computeIfAbsent(assigned.party(), _ -> new LinkedHashSet<>()).addAll(assigned.fingerprints()));
        return parties;
    }

    /**
     * The tree over fingerprints.
     *
     * @param ids the fingerprints in the order of the leaves
     * @return the tree; leaves are salted with the owner's secret
     */
    public MerkleTree tree(List<Long> ids) {
        List<byte[]> leaves = new ArrayList<>();
        for (long id : ids) {
            Fingerprint fingerprint = fingerprint(id);
            leaves.add(MerkleTree.leaf(salt(id), fingerprint.key(), texts(fingerprint)));
        }
        return new MerkleTree(leaves);
    }

    /**
     * Opens one fingerprint of a commitment.
     *
     * @param id a fingerprint that a commitment covers
     * @return what convinces others, or empty if no commitment covers it
     */
    public Optional<Proof> proof(long id) {
        return commitment(id).map(committed -> {
            int leaf = committed.fingerprints().indexOf(id);
            Fingerprint fingerprint = fingerprint(id);
            HexFormat hex = HexFormat.of();
            return new Proof(committed.commitment().root(), leaf, committed.fingerprints().size(),
                    hex.formatHex(salt(id)), fingerprint.key(), texts(fingerprint),
                    tree(committed.fingerprints()).path(leaf).stream().map(hex::formatHex).toList());
        });
    }

    private Fingerprint fingerprint(long id) {
        Fingerprint fingerprint = fingerprints.get(id);
        if (fingerprint == null) {
            throw new IllegalArgumentException("no fingerprint " + id);
        }
        return fingerprint;
    }

    private byte[] salt(long id) {
        return secret().mac("leaf", ByteBuffer.allocate(Long.BYTES).putLong(0, id).array());
    }

    private static List<String> texts(Fingerprint fingerprint) {
        return fingerprint.responses().stream().map(Response::text).toList();
    }
}

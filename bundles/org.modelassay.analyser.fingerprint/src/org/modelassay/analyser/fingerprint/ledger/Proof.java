/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.owner.Json;

/**
 * One fingerprint of a commitment, opened: anybody who has the commitment can check it, and learns nothing about the
 * others.
 *
 * @param root      the root of the commitment, hexadecimal
 * @param leaf      the index of the fingerprint's leaf
 * @param leaves    how many leaves there are
 * @param salt      what the leaf was digested with, hexadecimal
 * @param key       the key
 * @param responses the responses
 * @param path      the neighbours on the way to the root, lowest first, hexadecimal
 */
public record Proof(String root, int leaf, int leaves, String salt, String key, List<String> responses,
        List<String> path) {

    /** Copies the lists. */
    public Proof {
        responses = List.copyOf(responses);
        path = List.copyOf(path);
    }

    /**
     * Whether the fingerprint is one of those committed to.
     *
     * @return true when the path leads to the root
     */
    public boolean holds() {
        if (leaf < 0 || leaf >= leaves) {
            return false;
        }
        try {
            HexFormat hex = HexFormat.of();
            byte[] digest = MerkleTree.leaf(hex.parseHex(salt), key, responses);
            byte[] reached = MerkleTree.root(digest, leaf, leaves, path.stream().map(hex::parseHex).toList());
            return Arrays.equals(reached, hex.parseHex(root));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * The proof for others. The tree is SHA-256 as in RFC 6962; a leaf is byte 0, salt, then key and answers, each after
     * its length in four bytes.
     *
     * @return a JSON object of the components, the responses as {@code answers}
     */
    public String json() {
        return new Json().text("root", root).number("leaf", leaf).number("leaves", leaves).text("salt", salt)
                .text("key", key).texts("answers", responses).texts("path", path).toString();
    }
}

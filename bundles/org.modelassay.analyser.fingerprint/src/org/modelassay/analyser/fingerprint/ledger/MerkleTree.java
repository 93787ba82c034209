/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Digest;

/** A hash tree as certificate transparency has it (RFC 6962, section 2.1): leaves and nodes are digested apart. */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<List<byte[]>> levels = new ArrayList<>();

    /**
     * The tree over some leaves.
     *
     * @param leaves digests made by {@link #leaf}, at least one
     * @throws IllegalArgumentException when there is none
     */
    public MerkleTree(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree needs a leaf");
        }
        List<byte[]> level = List.copyOf(leaves);
        levels.add(level);
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i + 1 < level.size(); i += 2) {
                above.add(node(level.get(i), level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.getLast());
            }
            level = above;
            levels.add(level);
        }
    }

    /**
     * The root.
     *
     * @return 32 bytes
     */
    public byte[] root() {
        return levels.getLast().getFirst().clone();
    }

    /**
     * What leads from a leaf to the root.
     *
     * @param leaf the index of the leaf
     * @return the neighbours on the way up, lowest first
     */
    public List<byte[]> path(int leaf) {
        List<byte[]> path = new ArrayList<>();
        int index = leaf;
        for (List<byte[]> level : levels.subList(0, levels.size() - 1)) {
            int neighbour = index ^ 1;
            if (neighbour < level.size()) {
                path.add(level.get(neighbour).clone());
            }
            index /= 2;
        }
        return path;
    }

    /**
     * The root that a leaf and its path lead to.
     *
     * @param digest the leaf
     * @param leaf   its index
     * @param leaves how many leaves the tree has
     * @param path   the neighbours on the way up
     * @return 32 bytes
     * @throws IllegalArgumentException when the path is too short or too long
     */
    public static byte[] root(byte[] digest, int leaf, int leaves, List<byte[]> path) {
        byte[] at = digest;
        int used = 0;
        int index = leaf;
        for (int size = leaves; size > 1; size = (size + 1) / 2) {
            if ((index ^ 1) < size) {
                if (used == path.size()) {
                    throw new IllegalArgumentException("the path is too short");
                }
                byte[] neighbour = path.get(used++);
                at = index % 2 == 0 ? node(at, neighbour) : node(neighbour, at);
            }
            index /= 2;
        }
        if (used != path.size()) {
            throw new IllegalArgumentException("the path is too long");
        }
        return at;
    }

    /**
     * The leaf of a fingerprint.
     *
     * @param salt      random to all but the owner, so that leaves cannot be guessed
     * @param key       the key
     * @param responses the responses
     * @return 32 bytes
     */
    public static byte[] leaf(byte[] salt, String key, List<String> responses) {
        List<byte[]> parts = new ArrayList<>(List.of(LEAF, salt));
        parts.addAll(measured(key));
        responses.forEach(response -> parts.addAll(measured(response)));
        return digest(parts);
    }

    /** A text behind its length, so that no two lists of texts look alike. */
    private static List<byte[]> measured(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return List.of(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length).array(), bytes);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return digest(List.of(NODE, left, right));
    }

    private static byte[] digest(List<byte[]> parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return Digest.of(all.array()).bytes();
    }
}

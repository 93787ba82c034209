/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.modelassay.common.Digest;
import org.modelassay.common.Seed;

/** Random bytes that only the owner knows; every secret choice follows from them, and can be shown to. */
public final class OwnerSecret {

    /** Its length in bytes. */
    public static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";

    private final byte[] bytes;

    /**
     * A known secret.
     *
     * @param bytes {@value #LENGTH} bytes, copied
     * @throws IllegalArgumentException when there are more or fewer
     */
    public OwnerSecret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a secret has " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /**
     * A new secret.
     *
     * @return from the platform's generator for secrets
     */
    public static OwnerSecret random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new OwnerSecret(bytes);
    }

    /**
     * A keyed digest (HMAC-SHA-256).
     *
     * @param purpose keeps uses apart
     * @param data    what is digested
     * @return 32 bytes
     */
    public byte[] mac(String purpose, byte[] data) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + HMAC, e);
        }
    }

    /**
     * One of several, each equally likely to those who do not know the secret; always the same for the same data.
     *
     * @param purpose keeps uses apart
     * @param data    what is chosen for
     * @param count   how many there are, at least 1
     * @return from 0 to {@code count} - 1
     */
    public int choose(String purpose, byte[] data, int count) {
        byte[] state = data;
        while (true) {
            state = mac(purpose, state);
            long draw = ByteBuffer.wrap(state).getLong() >>> 1;
            if (draw < Long.MAX_VALUE / count * count) {
                return (int) (draw % count);
            }
        }
    }

    /**
     * What can be published now and opened later.
     *
     * @return the digest of the secret
     */
    public Digest commitment() {
        return Digest.of(mac("commitment", new byte[0]));
    }

    /**
     * A seed that only the owner can know.
     *
     * @param purpose keeps uses apart
     * @return always the same for the same purpose
     */
    public Seed seed(String purpose) {
        return new Seed(ByteBuffer.wrap(mac("seed", purpose.getBytes(StandardCharsets.UTF_8))).getLong());
    }

    /**
     * Hides data from all but the owner (AES-256-GCM), for places that others may read.
     *
     * @param data what is hidden
     * @return bytes for {@link #unseal}
     */
    public byte[] seal(byte[] data) {
        return new RecordCipher(mac("seal", new byte[0])).encrypt(data, new byte[0]);
    }

    /**
     * Shows what was hidden.
     *
     * @param sealed from {@link #seal}
     * @return the data, or empty when they were hidden with another secret, or changed
     */
    public Optional<byte[]> unseal(byte[] sealed) {
        return new RecordCipher(mac("seal", new byte[0])).decrypt(sealed, new byte[0]);
    }

    /**
     * The owner's signature, with a key that follows from the secret.
     *
     * @return the key pair
     */
    public OwnerSignature signature() {
        return new OwnerSignature(mac("signature", new byte[0]));
    }

    /** Copies the bytes, for the ledger. */
    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "OwnerSecret";
    }
}

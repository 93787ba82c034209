/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Signs for an owner with Ed25519 (RFC 8032). */
public final class OwnerSignature {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair keys;

    OwnerSignature(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + ALGORITHM, e);
        }
    }

    /**
     * What others need to check signatures.
     *
     * @return the public key as X.509 has it, hexadecimal
     */
    public String publicKey() {
        return HexFormat.of().formatHex(keys.getPublic().getEncoded());
    }

    /**
     * Signs.
     *
     * @param data what is signed
     * @return the signature, hexadecimal
     */
    public String sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + ALGORITHM, e);
        }
    }

    /**
     * Checks a signature.
     *
     * @param publicKey as {@link #publicKey} gives it
     * @param data      what was signed
     * @param signed    as {@link #sign} gives it
     * @return true when the owner of the key has signed the data
     */
    public static boolean holds(String publicKey, byte[] data, String signed) {
        try {
            HexFormat hex = HexFormat.of();
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(hex.parseHex(publicKey))));
            signature.update(data);
            return signature.verify(hex.parseHex(signed));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    /** Hands out one seed. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}

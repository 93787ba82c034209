/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts records with AES-256-GCM, under a key derived from a passphrase with PBKDF2-HMAC-SHA-256. What a record was
 * bound to (its place and all before it) has to be given again to decrypt it.
 */
final class RecordCipher {

    /** Bytes before the ciphertext. */
    static final int NONCE = 12;

    /** Bytes that authenticate the record. */
    static final int TAG = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec authentication;

    RecordCipher(char[] passphrase, byte[] salt, int iterations) {
        this(stretch(passphrase, salt, iterations));
    }

    RecordCipher(byte[] key) {
        encryption = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), new byte[] {1}), "AES");
        authentication = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), new byte[] {2}), "HmacSHA256");
    }

    private static byte[] stretch(char[] passphrase, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        } finally {
            spec.clearPassword();
        }
    }

    /** A nonce, the ciphertext and the tag. */
    byte[] encrypt(byte[] plain, byte[] bound) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] cipher = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(plain);
            return ByteBuffer.allocate(NONCE + cipher.length).put(nonce).put(cipher).array();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The text of a record, or empty when it is not the one that was bound to this place with this key. */
    Optional<byte[]> decrypt(byte[] sealed, byte[] bound) {
        if (sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(sealed, NONCE,
                    sealed.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    /** A digest that only those who know the passphrase can make. */
    byte[] authenticate(byte[] data) {
        return mac(authentication, data);
    }

    private static byte[] mac(SecretKeySpec key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("this Java platform lacks a cipher of the ledger", e);
    }
}

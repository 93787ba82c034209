/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Date;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;

import org.modelassay.api.RepositorySigner;
import org.modelassay.api.SigningKey;

/** Keys to throw away. */
final class Keys {

    private static final String PASSPHRASE = "a phrase";

    private Keys() {
    }

    /** Signs a repository with a new key, and tells its fingerprint. */
    static String sign(Path repository, Path file) throws IOException {
        SigningKey key = make(file, "Example <key@example.com>");
        assertThat(new RepositorySigner(repository, key).sign()).isPositive();
        return key.fingerprint();
    }

    /** Makes a key, writes it as gpg does, and reads it as the build does. */
    static SigningKey make(Path file, String owner) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            PGPKeyPair pair =
                    new JcaPGPKeyPair(PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
            PGPSecretKey secret = new PGPSecretKey(PGPSignature.DEFAULT_CERTIFICATION, pair, owner,
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null,
                    new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                    new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                            .build(PASSPHRASE.toCharArray()));
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            try (ArmoredOutputStream out = new ArmoredOutputStream(text)) {
                secret.encode(out);
            }
            Files.write(file, text.toByteArray());
            return SigningKey.read(file, PASSPHRASE);
        } catch (NoSuchAlgorithmException | PGPException e) {
            throw new IOException(e);
        }
    }
}

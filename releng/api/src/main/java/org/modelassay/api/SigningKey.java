/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPSecretKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * A PGP key that signs.
 *
 * @param secret  the private part
 * @param visible the public part
 */
public record SigningKey(PGPPrivateKey secret, PGPPublicKey visible) {

    /**
     * Reads a key.
     *
     * @param file       what {@code gpg --export-secret-keys --armor} writes
     * @param passphrase the passphrase, empty if there is none
     * @return the first key of the file that may sign
     * @throws IOException if there is none, or the passphrase is wrong
     */
    public static SigningKey read(Path file, String passphrase) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
            PGPSecretKeyRing ring = new BcPGPSecretKeyRing(in);
            for (PGPSecretKey key : ring) {
                if (key.isSigningKey()) {
                    return new SigningKey(key.extractPrivateKey(
                            new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider())
                                    .build(passphrase.toCharArray())),
                            key.getPublicKey());
                }
            }
            throw new IOException(file + " has no key that may sign");
        } catch (PGPException e) {
            throw new IOException(file + " cannot be used to sign: " + e.getMessage(), e);
        }
    }

    /**
     * What others name it by.
     *
     * @return hexadecimal digits in lower case
     */
    public String fingerprint() {
        return HexFormat.of().formatHex(visible.getFingerprint());
    }

    /**
     * The public part for others.
     *
     * @return an armoured block
     * @throws IOException never, in memory
     */
    public String publicText() throws IOException {
        return armoured(visible::encode);
    }

    /**
     * Signs a file.
     *
     * @param file the file
     * @return a detached signature as an armoured block
     * @throws IOException if the file cannot be read or signed
     */
    public String sign(Path file) throws IOException {
        try {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(visible.getAlgorithm(), HashAlgorithmTags.SHA256), visible);
            generator.init(PGPSignature.BINARY_DOCUMENT, secret);
            generator.update(Files.readAllBytes(file));
            PGPSignature signature = generator.generate();
            return armoured(signature::encode);
        } catch (PGPException e) {
            throw new IOException(file + " cannot be signed: " + e.getMessage(), e);
        }
    }

    /** Writes something to a stream. */
    @FunctionalInterface
    private interface Encoded {

        void write(OutputStream out) throws IOException;
    }

    private static String armoured(Encoded encoded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream out = ArmoredOutputStream.builder().clearHeaders().build(bytes)) {
            encoded.write(out);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}

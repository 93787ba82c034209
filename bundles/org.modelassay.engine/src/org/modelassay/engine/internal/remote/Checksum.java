/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.modelassay.common.Cancellation;

/**
 * What the content of a file must be.
 *
 * @param kind how it is computed
 * @param hex  hexadecimal digits
 */
record Checksum(Kind kind, String hex) {

    /** How a checksum is computed. */
    enum Kind {
        /** SHA-256 of the content. */
        SHA_256,
        /** SHA-1 of the content behind git's header of a blob. */
        GIT_BLOB
    }

    /** Whether a file has it. */
    boolean matches(Path file, Cancellation cancellation) throws IOException {
        MessageDigest digest = digest();
        if (kind == Kind.GIT_BLOB) {
            digest.update(("blob " + Files.size(file) + "\0").getBytes(StandardCharsets.US_ASCII));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 20];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                cancellation.check();
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(hex);
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(kind == Kind.SHA_256 ? "SHA-256" : "SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

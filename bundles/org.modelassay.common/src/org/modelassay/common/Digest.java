/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a file or text is recognised by: {@code sha256:<hex>} of its bytes, or {@code sha256-tree:<hex>} of a
 * {@link TreeDigest}.
 *
 * @param value the algorithm, a colon and 64 lower-case hexadecimal digits
 */
public record Digest(String value) {

    private static final Pattern FORM = Pattern.compile("sha256(-tree)?:[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the value is not of one of the two forms
     */
    public Digest {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a digest: " + Quoted.of(value));
        }
    }

    /**
     * The plain SHA-256 of some bytes, as other tools print it.
     *
     * @param bytes the bytes
     * @return a digest of the form {@code sha256:<hex>}
     */
    public static Digest of(byte[] bytes) {
        return new Digest("sha256:" + HexFormat.of().formatHex(Sha256.of(bytes)));
    }

    /**
     * The hexadecimal digits alone.
     *
     * @return 64 lower-case digits
     */
    public String hex() {
        return value.substring(value.indexOf(':') + 1);
    }

    /**
     * The digest itself.
     *
     * @return 32 bytes
     */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex());
    }
}

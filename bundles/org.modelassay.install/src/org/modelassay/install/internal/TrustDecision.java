/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install.internal;

import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.repository.spi.PGPPublicKeyService;
import org.jspecify.annotations.Nullable;

import org.modelassay.install.Trust;

/** Answers p2's questions about trust without a person; without it, p2 trusts everything. */
final class TrustDecision extends UIServices {

    private final Trust trust;
    private final List<String> refused = new ArrayList<>();

    TrustDecision(Trust trust) {
        this.trust = trust;
    }

    /** What was not accepted, in words. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public @Nullable AuthenticationInfo getUsernamePassword(@Nullable String location) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public @Nullable AuthenticationInfo getUsernamePassword(@Nullable String location,
            @Nullable AuthenticationInfo previous) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public TrustInfo getTrustInfo(Certificate @Nullable [][] chains, String @Nullable [] unsigned) {
        return getTrustInfo(chains, List.of(), unsigned);
    }

    @Override
    public TrustInfo getTrustInfo(Certificate @Nullable [][] chains,
            @Nullable Collection<PGPPublicKey> keys, String @Nullable [] unsigned) {
        List<PGPPublicKey> trusted = new ArrayList<>();
        for (PGPPublicKey key : keys == null ? List.<PGPPublicKey>of() : keys) {
            String fingerprint = PGPPublicKeyService.toHexFingerprint(key).toLowerCase(Locale.ROOT);
            if (trust.keys().contains(fingerprint)) {
                trusted.add(key);
            } else {
                refused.add("the PGP key " + fingerprint + " is not trusted");
            }
        }
        if (chains != null && chains.length > 0) {
            refused.add("a certificate is not trusted");
        }
        if (unsigned != null && unsigned.length > 0 && !trust.unsigned()) {
            refused.add("nobody has signed it");
        }
        return new TrustInfo(List.of(), trusted, false, trust.unsigned());
    }
}

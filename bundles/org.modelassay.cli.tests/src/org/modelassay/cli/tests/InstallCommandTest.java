/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

/** What {@code assay install} and its relatives hand over; {@link NoPlugins} answers with what it was given. */
class InstallCommandTest {

    private static final String FINGERPRINT = "0123456789ABCDEF0123456789abcdef01234567";

    private static Called call(String... arguments) {
        return Called.with(ToyEngine.done(), arguments);
    }

    @Test
    void aPathBecomesAnAddressAndNothingIsTrustedUnasked() {
        Called called = call("install", "/some where", "com.example.feature");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("file:///some%20where: com.example.feature", "unsigned=false", "keys=[]");
    }

    @Test
    void anAddressStaysAsItIs() {
        assertThat(call("install", "https://example.com/p2", "f").err()).contains("https://example.com/p2: f");
    }

    @Test
    void trustIsNamed() {
        Called called = call("install", "/p2", "f", "--trust", "unsigned", "--trust", FINGERPRINT);

        assertThat(called.err()).contains("unsigned=true", FINGERPRINT.toLowerCase(Locale.ROOT));
    }

    @Test
    void aShortFingerprintIsRefused() {
        Called called = call("install", "/p2", "f", "--trust", FINGERPRINT.substring(24));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--trust").contains("fingerprint");
    }

    @Test
    void aNewPluginNeedsANameOfItsOwn() {
        for (String id : new String[] {"Norms", "norms", "com.acme.new", "org.modelassay.norms", "../norms"}) {
            assertThat(call("new-plugin", "/nowhere/at/all", "--id", id).status()).as(id).isEqualTo(2);
        }
    }
}

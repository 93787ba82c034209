/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;

/** A trained model, an owner's passphrase and a ledger, for tests. */
final class Bench {

    static final String VARIABLE = "TEST_PASSPHRASE";

    private static final String PASSPHRASE = "a passphrase of tests";

    static final Environment ENVIRONMENT =
            variable -> Optional.of(PASSPHRASE).filter(_ -> variable.equals(VARIABLE));

    private Bench() {
    }

    static DjlInferenceService service() {
        return new DjlInferenceService(new ServiceSettings(1, 1, 1_000_000_000));
    }

    static Path data(String name) {
        String given = System.getProperty("modelassay.sharedData");
        if (given != null) {
            return Path.of(given).resolve(name);
        }
        Path place = Path.of("").toAbsolutePath();
        while (place != null) {
            if (Files.isDirectory(place.resolve("shared/data"))) {
                return place.resolve("shared/data").resolve(name);
            }
            place = place.getParent();
        }
        return Assumptions.abort("shared data not found: set modelassay.sharedData");
    }

    static Ledger ledger(Path file) throws Exception {
        return Ledger.open(file, PASSPHRASE.toCharArray());
    }

    /** Begins a ledger of a known secret whose key is derived in few rounds, so that tests repeat and are fast. */
    static Path begun(Path file) throws Exception {
        Ledger.create(file, PASSPHRASE.toCharArray(), 10_000, Instant.EPOCH,
                new OwnerSecret(new byte[OwnerSecret.LENGTH]));
        return file;
    }

    static GenerateParameters generate(Path ledger, String set, int count, String scheme) {
        GenerateParameters usual = GenerateParameters.DEFAULT;
        return new GenerateParameters(ledger.toString(), VARIABLE, set, count, scheme, usual.nucleus(), usual.width(),
                usual.tokens(), usual.answers(), usual.keyTokens(), usual.temperature(), usual.shortest());
    }
}

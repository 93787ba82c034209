/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.owner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Opens the ledger that parameters name.
 *
 * @param ledger      its path, as given
 * @param variable    the environment variable that holds its passphrase
 * @param environment where that is looked up
 */
public record LedgerAccess(String ledger, String variable, Environment environment) {

    private static final int SHORTEST = 8;

    /**
     * The ledger's file.
     *
     * @return an absolute path
     * @throws InvalidInputException when it is no path, or its directory does not exist
     */
    public Path file() throws InvalidInputException {
        try {
            Path file = Path.of(ledger).toAbsolutePath().normalize();
            Path directory = file.getParent();
            if (ledger.isBlank() || directory == null || !Files.isDirectory(directory)) {
                throw new InvalidInputException(Diagnostic.error("ledger",
                        ledger.isBlank() ? "no ledger is named" : file + ": its directory does not exist",
                        "set ledger to a file, such as ~/marks.ledger written out"));
            }
            return file;
        } catch (InvalidPathException e) {
            throw new InvalidInputException(Diagnostic.error("ledger", "is no path: " + e.getReason(),
                    "set ledger to a file"), e);
        }
    }

    /**
     * Checks that there are a place and a passphrase, without opening anything.
     *
     * @throws InvalidInputException when there are not
     */
    public void check() throws InvalidInputException {
        file();
        Arrays.fill(passphrase(), ' ');
    }

    /**
     * Opens the ledger.
     *
     * @return the ledger
     * @throws InvalidInputException when it does not exist, or the passphrase is missing or wrong
     * @throws IOException           when it cannot be read
     */
    public Ledger open() throws InvalidInputException, IOException {
        char[] passphrase = passphrase();
        try {
            return Ledger.open(file(), passphrase);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /**
     * Opens the ledger, or begins it.
     *
     * @param now when
     * @return the ledger
     * @throws InvalidInputException when the passphrase is missing or wrong
     * @throws IOException           when it cannot be read or written
     */
    public Ledger openOrBegin(Instant now) throws InvalidInputException, IOException {
        Path file = file();
        if (Files.exists(file)) {
            return open();
        }
        char[] passphrase = passphrase();
        try {
            return Ledger.create(file, passphrase, Ledger.ITERATIONS, now);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private char[] passphrase() throws InvalidInputException {
        String value = environment.value(variable).orElse("");
        if (value.length() < SHORTEST) {
            throw new InvalidInputException(Diagnostic.error("passphrase", "the environment variable " + variable
                    + (value.isEmpty() ? " is not set" : " holds fewer than " + SHORTEST + " characters"),
                    "set it to the passphrase of the ledger"));
        }
        return value.toCharArray();
    }
}

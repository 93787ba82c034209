/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.install.Trust;

/** Whose content may be installed. */
public final class TrustOption {

    @Option(names = "--trust", paramLabel = "WHOM", description = "A fingerprint of a PGP key to accept, or the word "
            + "'unsigned' to accept what nobody has signed. May be repeated.")
    private List<String> trusted = new ArrayList<>();

    /**
     * What was said.
     *
     * @return the trust
     * @throws InvalidInputException if a word names nobody
     */
    Trust trust() throws InvalidInputException {
        try {
            return Trust.of(trusted);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Diagnostic.error("--trust", "names neither a whole fingerprint of a PGP "
                    + "key nor 'unsigned'", "write all its hexadecimal digits, at least 40"), e);
        }
    }
}

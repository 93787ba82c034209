/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.probe;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * Text around a key, as a service may put it.
 *
 * @param template text with {@code {}} where the key stands
 */
public record Wrapper(String template) {

    /** The key alone. */
    public static final Wrapper NONE = new Wrapper("{}");

    private static final String PLACE = "{}";

    /**
     * Reads wrappers.
     *
     * @param templates texts
     * @return wrappers
     * @throws InvalidInputException when one has no place for the key
     */
    public static List<Wrapper> of(List<String> templates) throws InvalidInputException {
        List<Wrapper> wrappers = new ArrayList<>();
        for (String template : templates) {
            if (!template.contains(PLACE)) {
                throw new InvalidInputException(Diagnostic.error("wrappers", Quoted.of(template)
                        + " has no place for the key", "write {} where the key stands"));
            }
            wrappers.add(new Wrapper(template));
        }
        return wrappers;
    }

    /**
     * The wrapped key.
     *
     * @param key the key
     * @return the text
     */
    public String around(String key) {
        return template.replace(PLACE, key);
    }

    /**
     * The tokens of the wrapped key.
     *
     * @param tokenizer   the model's
     * @param fingerprint the fingerprint
     * @return the key's own tokens without a wrapper
     */
    public TokenIds tokens(Tokenizer tokenizer, Fingerprint fingerprint) {
        return equals(NONE) ? fingerprint.tokens()
                : tokenizer.encode(around(fingerprint.key()), SpecialTokens.ADD).ids();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The most frequent words of a text. */
public final class Words {

    private static final int MOST = 10_000;

    private static final int MOST_DIFFERENT = 5_000_000;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'])\\p{IsLatin}{3,24}(?![\\p{L}'])");

    private Words() {
    }

    /**
     * Counts the words of a text.
     *
     * @param file         UTF-8
     * @param cancellation stops it
     * @return the 10,000 most frequent words of 3 to 24 Latin letters, in lower case, the most frequent first
     * @throws InvalidInputException when it is no text or has no words
     * @throws IOException           when it cannot be read
     */
    public static List<String> of(Path file, Cancellation cancellation) throws InvalidInputException, IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            while (line != null) {
                cancellation.check();
                Matcher matcher = WORD.matcher(line);
                while (matcher.find() && counts.size() < MOST_DIFFERENT) {
                    counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
                line = reader.readLine();
            }
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "is no text in UTF-8",
                    "bind a text file to the role words"), e);
        }
        if (counts.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "has no words of 3 to 24 Latin letters",
                    "bind a text or a list of words to the role words"));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }
}

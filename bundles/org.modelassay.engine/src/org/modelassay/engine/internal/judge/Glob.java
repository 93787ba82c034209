/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.judge;

/** Names with {@code *} for any characters, none included. */
public final class Glob {

    private Glob() {
    }

    /**
     * Whether a name is more than a name.
     *
     * @param text a name or pattern
     * @return whether it has a {@code *}
     */
    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0;
    }

    /**
     * Whether a name fits a pattern, in a time that is at most the product of their lengths.
     *
     * @param pattern the pattern
     * @param name    the name
     * @return whether they fit as a whole
     */
    public static boolean matches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int retry = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns kernels written as people write them into the dialect of archived modules, where number formats are codes. */
final class TorchDialect {

    private static final Map<String, String> CODES = Map.of("uint8", "0", "int32", "3", "int64", "4", "float16", "5",
            "float32", "6", "float64", "7", "bool", "11", "bfloat16", "15");

    private static final Pattern FORMAT = Pattern
            .compile("\\btorch\\.(uint8|int32|int64|float16|float32|float64|bool|bfloat16)\\b(?!\\()");

    private TorchDialect() {
    }

    /**
     * The text of methods, as it stands inside a class.
     *
     * @param methods functions, not indented
     * @return the same, indented, with codes for number formats
     */
    static String indented(String methods) {
        Matcher matcher = FORMAT.matcher(methods);
        return matcher.replaceAll(found -> CODES.getOrDefault(found.group(1), found.group()))
                .replaceAll("(?m)^(?=.)", "  ");
    }
}

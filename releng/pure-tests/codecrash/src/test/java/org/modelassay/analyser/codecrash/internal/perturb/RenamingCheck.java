/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether one program is another with names replaced, judged from words alone: the same text but for identifiers, where
 * each old name stands for one new name (or itself, where it means something built in), and no new name for two.
 */
final class RenamingCheck {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern NEW = Pattern.compile("f\\d*|Var_\\d+");

    private RenamingCheck() {
    }

    /** The first difference, or an empty text. */
    static String difference(String before, String after) {
        List<String> old = pieces(before);
        List<String> renamed = pieces(after);
        if (old.size() != renamed.size()) {
            return "texts of " + old.size() + " and " + renamed.size() + " pieces";
        }
        Map<String, String> names = new HashMap<>();
        Map<String, String> back = new HashMap<>();
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < old.size(); i++) {
            String from = old.get(i);
            String to = renamed.get(i);
            if (from.equals(to)) {
                kept.add(from);
            } else if (!NEW.matcher(to).matches() || !WORD.matcher(from).matches()) {
                return from + " became " + to;
            } else if (!names.computeIfAbsent(from, _ -> to).equals(to)
                    || !back.computeIfAbsent(to, _ -> from).equals(from)) {
                return from + " became " + to + " beside " + names.get(from) + " and " + back.get(to);
            }
        }
        back.keySet().removeIf(name -> !kept.contains(name));
        return back.isEmpty() ? "" : "new names that are old ones: " + back.keySet();
    }

    /** Identifiers and what is between them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(text.substring(end, matcher.start()));
            pieces.add(matcher.group());
            end = matcher.end();
        }
        pieces.add(text.substring(end));
        return pieces;
    }
}

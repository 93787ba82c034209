/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import java.util.ArrayDeque;
import java.util.Deque;

import org.modelassay.python.PythonSyntaxException;

/** The indentation of open blocks; tabs go to the next multiple of eight, and must be consistent with width one. */
final class Indentation {

    private static final int TAB = 8;
    private static final int DEEPEST = 100;

    private record Level(int width, int tabsAsOne) {
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private int width;
    private int tabsAsOne;

    Indentation() {
        levels.push(new Level(0, 0));
    }

    /** Moves the cursor over white space at the beginning of a line. */
    void measure(Cursor cursor) {
        width = 0;
        tabsAsOne = 0;
        while (true) {
            switch (cursor.peek()) {
            case ' ' -> {
                width++;
                tabsAsOne++;
            }
            case '\t' -> {
                width = (width / TAB + 1) * TAB;
                tabsAsOne++;
            }
            case '\f' -> {
                width = 0;
                tabsAsOne = 0;
            }
            default -> {
                return;
            }
            }
            cursor.advance(1);
        }
    }

    /** How many blocks the measured line opens (1) or closes (a negative number). */
    int change(Cursor cursor) throws PythonSyntaxException {
        Level top = levels.element();
        if (width > top.width && tabsAsOne > top.tabsAsOne) {
            if (levels.size() == DEEPEST) {
                throw cursor.error("too many levels of indentation");
            }
            levels.push(new Level(width, tabsAsOne));
            return 1;
        }
        int closed = 0;
        while (width < levels.element().width) {
            levels.pop();
            closed--;
        }
        Level level = levels.element();
        if (level.width != width) {
            throw cursor.error("unindent does not match any outer indentation level");
        }
        if (level.tabsAsOne != tabsAsOne) {
            throw cursor.error("inconsistent use of tabs and spaces in indentation");
        }
        return closed;
    }

    int open() {
        return levels.size() - 1;
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

/** Functions that never end and are never called (CodeCrash, garbage code). */
enum DeadFunction {
    /** Two functions that call each other. */
    MUTUAL("""
            def funct1():
                return funct2()

            def funct2():
                return funct1()
            """),
    /** A function that hands its argument to one that never returns. */
    HANDED("""
            def funct3(x):
                return funct4(x + 1)

            def funct4(x):
                while x != x + 1:
                    x += 1
                return x
            """),
    /** A loop without an end. */
    FOREVER("""
            def funct5():
                while True:
                    pass
            """),
    /** An iterator that never meets its sentinel. */
    SENTINEL("""
            def funct6():
                for _ in iter(int, 1):
                    pass
            """),
    /** A function that calls itself from its own handler. */
    HANDLER("""
            def funct7():
                try:
                    return funct7()
                except RecursionError:
                    return funct7()
            """),
    /** A loop over a list that grows in the loop. */
    GROWING("""
            def funct8():
                items = [0]
                for x in items:
                    items.append(x + 1)
                return items
            """),
    /** An iterator of truths that waits for a falsehood. */
    WAITING("""
            def funct9():
                return [_ for _ in iter(lambda: True, False)]
            """);

    private final String source;

    DeadFunction(String source) {
        this.source = source;
    }

    /** The source of the function or functions. */
    String source() {
        return source;
    }
}

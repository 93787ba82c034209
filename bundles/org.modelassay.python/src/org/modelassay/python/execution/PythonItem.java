/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.execution;

/**
 * What is executed: a program, and after it a test in the same module.
 *
 * @param program the source that defines things
 * @param test    the source that asserts something about them; may be empty
 * @param names   what the module starts with
 */
public record PythonItem(String program, String test, Names names) {

    /** The names that a module starts with. */
    public enum Names {
        /** The built-in names alone. */
        PLAIN,
        /**
         * Also the modules that code benchmarks expect (math, collections, itertools, functools, re, random, bisect,
         * heapq, typing) and all names of most of them.
         */
        PRELOADED
    }
}

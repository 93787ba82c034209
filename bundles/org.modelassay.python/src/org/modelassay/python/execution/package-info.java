/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Runs Python programs of any origin outside this process, under limits.
 *
 * <p>A {@link org.modelassay.python.execution.PythonPool} keeps interpreters ready ({@code python3 -I -S}). Each item
 * runs in a child of its own, under limits of wall-clock time, CPU time, memory and output; it may start no process or
 * thread, write no file, read none but the standard library's, and reach no network. Whatever an item does, the next
 * one finds a fresh interpreter, and the verdict says which limit was met. On a machine without Python every verdict is
 * {@link org.modelassay.python.execution.Outcome#UNAVAILABLE}.
 *
 * <p>These are limits for programs that a model wrote, not a jail for attackers: a program that sets out to forge its
 * own verdict can, since it shares an interpreter with the code that reports it.
 */
@NullMarked
package org.modelassay.python.execution;

import org.jspecify.annotations.NullMarked;

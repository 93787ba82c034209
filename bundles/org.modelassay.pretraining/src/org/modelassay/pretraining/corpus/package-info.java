/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Texts to learn from: those of a user, and those of a grammar of our own.
 *
 * <p>The grammar makes documents of five kinds, each with something that takes more than neighbouring words to predict.
 * <table>
 * <caption>Kinds of documents and their shares</caption>
 * <tr><td>story, 45 %</td><td>persons with a trade, a place and a possession are introduced, and recalled later</td></tr>
 * <tr><td>paragraph, 20 %</td><td>sentences of one topic; verbs and pronouns agree in number with a subject from which
 * phrases and clauses, up to two within each other, separate them</td></tr>
 * <tr><td>sums, 15 %</td><td>two numbers below 100 and their sum</td></tr>
 * <tr><td>sorting, 12 %</td><td>three to seven different letters, and the same in the order of the alphabet</td></tr>
 * <tr><td>brackets, 8 %</td><td>balanced brackets of three shapes, at most six deep</td></tr>
 * </table>
 * There are 6,400 invented stems in five classes. Within a class the probability of rank r is proportional to
 * 1 / (r + 2.7) (Zipf 1949, with the shift of Mandelbrot 1953), and frequent stems are shorter. Each document has one of
 * 24 topics, and seven of ten of its stems belong to it.
 */
@NullMarked
package org.modelassay.pretraining.corpus;

import org.jspecify.annotations.NullMarked;

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

/**
 * How an accusation ended.
 *
 * @param found     the chance that a member of the coalition is accused: a fraction where scores tie
 * @param revealed  fingerprints that the coalition gave
 * @param member    the greatest score of a member
 * @param innocent  the greatest score of another party
 */
public record Accusation(double found, double revealed, double member, double innocent) {
}

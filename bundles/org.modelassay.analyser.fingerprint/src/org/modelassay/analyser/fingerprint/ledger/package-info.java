/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The ledger: what an owner knows about fingerprints, in one encrypted file that only grows.
 * <p>
 * Each record is encrypted and authenticated together with its number and all records before it, so that nothing in the
 * file can be read, changed, left out or put elsewhere without the passphrase; a second file beside it knows how many
 * records there are, so that lost ones are noticed. Any number of processes may use a ledger at once. What an append
 * has
 * returned from survives the end of the process; one that was cut short has never been.
 * <p>
 * Secrets are in this file only: never in a run, a study, a message or a log.
 */
@NullMarked
package org.modelassay.analyser.fingerprint.ledger;

import org.jspecify.annotations.NullMarked;

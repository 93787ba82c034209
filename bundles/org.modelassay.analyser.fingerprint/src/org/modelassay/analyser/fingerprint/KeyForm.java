/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

/** How keys are sent to a model. */
public enum KeyForm {

    /** As text that the model continues. */
    TEXT,

    /** As the message of a user. */
    CHAT
}

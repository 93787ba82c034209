/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import org.modelassay.engine.IsolationSettings;

/** Settings of a user who has decided nothing and cannot. */
final class NoSettings implements IsolationSettings {

    @Override
    public boolean isIsolated(String plugin) {
        return false;
    }

    @Override
    public void isolate(String plugin, boolean isolated) {
        throw new UnsupportedOperationException();
    }
}

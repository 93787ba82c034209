/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.shell.Icons;

/** What the welcome page shows: always the same. */
final class WelcomeInput implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("welcome");
    }

    @Override
    public String getName() {
        return "Welcome";
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "Welcome to Model Assay";
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}

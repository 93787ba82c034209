/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/** Runs to compare; equal for the same runs in the same order. */
public final class ComparisonInput extends PlatformObject implements IEditorInput, IPersistableElement {

    private final List<Path> runs;

    /**
     * The input of an editor that compares.
     *
     * @param runs run directories, the one compared with first
     */
    public ComparisonInput(List<Path> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * What is compared.
     *
     * @return run directories, the one compared with first
     */
    public List<Path> runs() {
        return runs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparisonInput input && input.runs.equals(runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "Compare " + runs.size() + " runs";
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ComparisonFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ComparisonFactory.save(this, memento);
    }

    @Override
    public String getToolTipText() {
        return runs.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}

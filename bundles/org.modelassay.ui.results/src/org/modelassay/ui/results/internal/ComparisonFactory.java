/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/** Opens a comparison again when the workbench starts again. */
public final class ComparisonFactory implements IElementFactory {

    static final String ID = "org.modelassay.ui.results.comparisonFactory";

    private static final String RUN = "run";

    /** For the workbench. */
    public ComparisonFactory() {
        // nothing to set up
    }

    static void save(ComparisonInput input, IMemento memento) {
        input.runs().forEach(run -> memento.createChild(RUN).putTextData(run.toString()));
    }

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        List<Path> runs = new ArrayList<>();
        for (IMemento child : memento.getChildren(RUN)) {
            try {
                runs.add(Path.of(String.valueOf(child.getTextData())));
            } catch (InvalidPathException e) {
                return null;
            }
        }
        return runs.size() < 2 || !runs.stream().allMatch(Files::isDirectory) ? null : new ComparisonInput(runs);
    }
}

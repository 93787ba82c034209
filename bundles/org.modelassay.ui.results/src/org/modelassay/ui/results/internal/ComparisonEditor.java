/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.results.presenter.RunComparison;
import org.modelassay.ui.results.presenter.RunContents;

/** Shows several runs side by side. */
public final class ComparisonEditor extends ReadOnlyEditor {

    private @Nullable ComparisonPage page;

    /** For the workbench. */
    public ComparisonEditor() {
        super();
    }

    /**
     * The page, once the runs have been read.
     *
     * @return the page, or empty
     */
    public Optional<ComparisonPage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    protected String name(IEditorInput input) {
        return input.getName();
    }

    @Override
    protected void open(Composite area, IEditorInput input) {
        List<Path> runs = input instanceof ComparisonInput comparison ? comparison.runs() : List.of();
        Loading.start(area, runs.size() + " runs", () -> read(runs),
                read -> page = new ComparisonPage(area, read, new PlatformSaveDialogs()));
    }

    private static RunComparison read(List<Path> runs) throws InvalidInputException, IOException {
        List<RunContents> contents = new ArrayList<>();
        for (Path run : runs) {
            contents.add(RunContents.read(run));
        }
        return new RunComparison(contents);
    }
}

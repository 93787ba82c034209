/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.Diagnostic;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.results.internal.InputPaths;
import org.modelassay.ui.results.internal.Loading;
import org.modelassay.ui.results.internal.MessagePage;
import org.modelassay.ui.results.internal.ReadOnlyEditor;
import org.modelassay.ui.results.internal.Selected;

/** Shows one checkpoint, in the workspace or outside. */
public final class InspectorEditor extends ReadOnlyEditor {

    private final Selected selected = new Selected();
    private @Nullable InspectorPage page;

    /** For the workbench. */
    public InspectorEditor() {
        super();
    }

    /**
     * The page, once the headers have been read.
     *
     * @return the page, or empty while they are read or when they are refused
     */
    public Optional<InspectorPage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    protected String name(IEditorInput input) {
        return InputPaths.runDirectory(input).map(Path::getFileName).map(Path::toString).orElse("checkpoint");
    }

    @Override
    protected void open(Composite area, IEditorInput input) {
        getSite().setSelectionProvider(selected);
        Optional<Path> file = InputPaths.of(input);
        if (file.isEmpty()) {
            MessagePage.failure(area, "This checkpoint cannot be opened", List.of(Diagnostic.error(input.getName(),
                    "it does not lie on a file system of this machine", "copy it to a local folder")), () -> {});
            return;
        }
        Loading.start(area, "checkpoint \u201c" + name(input) + "\u201d", () -> CheckpointText.read(file.get()),
                read -> {
                    InspectorPage shown = new InspectorPage(area, read, new PlatformSaveDialogs());
                    shown.tree().onSelection(row -> selected.setSelection(new StructuredSelection(row)));
                    page = shown;
                });
    }
}

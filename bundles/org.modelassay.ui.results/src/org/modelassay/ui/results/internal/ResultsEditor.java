/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.Diagnostic;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.presenter.AnswerText;
import org.modelassay.ui.results.presenter.OutlineText;
import org.modelassay.ui.results.presenter.RunContents;
import org.modelassay.ui.results.presenter.Texts;

/** Shows one run, in the workspace or outside. */
public final class ResultsEditor extends ReadOnlyEditor {

    private SaveDialogs dialogs = new PlatformSaveDialogs();
    private @Nullable ResultsPage page;
    private @Nullable RunContents contents;
    private @Nullable ResultsOutline outline;

    /** For the workbench. */
    public ResultsEditor() {
        super();
    }

    /**
     * Asks somebody else for file names, before the run is shown.
     *
     * @param other answers instead of the operating system
     */
    public void setDialogs(SaveDialogs other) {
        dialogs = other;
    }

    /**
     * The page, once the run has been read.
     *
     * @return the page, or empty while it is read or when it cannot be
     */
    public Optional<ResultsPage> page() {
        return Optional.ofNullable(page);
    }

    /**
     * The run, once it has been read.
     *
     * @return the run, or empty
     */
    public Optional<RunContents> contents() {
        return Optional.ofNullable(contents);
    }

    @Override
    protected String name(IEditorInput input) {
        return InputPaths.runDirectory(input).map(Path::getFileName).map(Path::toString).orElse("run");
    }

    @Override
    protected void open(Composite area, IEditorInput input) {
        Optional<Path> directory = InputPaths.runDirectory(input);
        if (directory.isEmpty()) {
            MessagePage.failure(area, "This run cannot be opened", List.of(Diagnostic.error(input.getName(),
                    "it does not lie on a file system of this machine", "copy it to a local folder")), () -> {});
            return;
        }
        Loading.start(area, "run \u201c" + name(input) + "\u201d", () -> RunContents.read(directory.get()), read -> {
            contents = read;
            new ResultPanes(Texts.of(read.run().getAnalyser()), directory.get())
                    .fill(area, first -> page = new ResultsPage(first, read, dialogs, this::say));
            ResultsOutline shown = outline;
            if (shown != null) {
                shown.show(OutlineText.of(read));
            }
            setPartName(new AnswerText(read).experiment() + " " + time(read.run().getStarted()));
        });
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            RunContents read = contents;
            ResultsOutline made = new ResultsOutline(read == null ? List.of() : OutlineText.of(read),
                    node -> page().ifPresent(shown -> shown.reveal(node.id())));
            outline = made;
            return type.cast(made);
        }
        return super.getAdapter(type);
    }

    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    private static String time(@Nullable String started) {
        return started != null && started.length() >= 16 ? started.substring(11, 16) : "";
    }
}

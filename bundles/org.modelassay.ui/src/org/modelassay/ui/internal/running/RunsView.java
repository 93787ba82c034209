/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.time.Instant;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.part.ViewPart;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.shell.Coalesced;
import org.modelassay.ui.internal.shell.EmptyPage;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.OtherCommands;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.wizard.WizardHandler;

/** What is running, what waits, and what became of the rest; of the selected run, the cause and the remedy. */
public final class RunsView extends ViewPart {

    private final RunCentre centre = Services.get(RunCentre.class);
    private final Coalesced update = new Coalesced(Display.getCurrent(), this::refresh);
    private final StackLayout stack = new StackLayout();
    private final Action open = action("Open Results", "open", this::openSelected);
    private final Action again = action("Run Again", "run", this::runSelected);
    private final Action cancel = action("Cancel", "cancel", this::cancelSelected);
    private final Action log = action("Open Log", "file", this::openLog);
    private final Late<Composite> top = new Late<>();
    private final Late<Composite> full = new Late<>();
    private final Late<EmptyPage> empty = new Late<>();
    private final Late<RunTable> table = new Late<>();
    private final Late<RunDetails> details = new Late<>();

    private static Action action(String text, String icon, Runnable what) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(text);
        action.setEnabled(false);
        return action;
    }

    @Override
    public void createPartControl(Composite parent) {
        top.set(parent);
        parent.setLayout(stack);
        empty.set(new EmptyPage(parent, "runs.empty", "No run yet",
                "Runs appear here while they work and afterwards, also those made by the command line.",
                "Run the selected experiment (Ctrl+F11)"));
        empty.get().addLinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                WizardHandler.execute(AssayIds.RUN);
            }
        });
        full.set(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full.get());
        table.set(new RunTable(full.get()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.get().control());
        details.set(new RunDetails(full.get(), this::openLog));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details.get().control());
        table.get().viewer().addSelectionChangedListener(event -> selected());
        table.get().viewer().addDoubleClickListener(event -> openSelected());
        menu();
        getSite().setSelectionProvider(table.get().viewer());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        List.of(open, again, log, cancel).forEach(tools::add);
        centre.addListener(update);
        refresh();
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        List.of(open, again, log, cancel).forEach(menu::add);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        OtherCommands.add(menu, IWorkbenchActionConstants.MB_ADDITIONS, getSite(), OtherCommands.COMPARE);
        OtherCommands.add(menu, IWorkbenchActionConstants.MB_ADDITIONS, getSite(), OtherCommands.LEADERBOARD);
        table.get().viewer().getTable().setMenu(menu.createContextMenu(table.get().viewer().getTable()));
        getSite().registerContextMenu(menu, table.get().viewer());
    }

    private void refresh() {
        if (top.get().isDisposed()) {
            return;
        }
        List<RunRow> rows = centre.rows();
        table.get().show(rows);
        stack.topControl = rows.isEmpty() ? empty.get().control() : full.get();
        top.get().layout();
        selected();
        if (rows.stream().anyMatch(row -> row.state() == RunState.RUNNING)) {
            top.get().getDisplay().timerExec(500, update);
        }
    }

    private void selected() {
        RunRow row = table.get().selected();
        open.setEnabled(row != null && row.hasResults());
        again.setEnabled(row != null && !row.state().isActive());
        cancel.setEnabled(row != null && row.state().isActive());
        log.setEnabled(row != null && row.directory().isPresent());
        details.get().show(row, Instant.now());
    }

    private void openSelected() {
        RunRow row = table.get().selected();
        if (row != null && row.hasResults()) {
            Results.open(getSite().getPage(), row.directory().orElseThrow());
        }
    }

    private void openLog() {
        RunRow row = table.get().selected();
        if (row != null && row.directory().isPresent()) {
            Results.openLog(getSite().getPage(), row.directory().get());
        }
    }

    private void runSelected() {
        RunRow row = table.get().selected();
        if (row != null) {
            RunHandler.run(getSite().getPage(), new RunTarget(row.study(), List.of(row.experiment())), Reuse.RESUME);
            table.get().viewer().setSelection(StructuredSelection.EMPTY);
        }
    }

    private void cancelSelected() {
        RunRow row = table.get().selected();
        if (row != null) {
            row.active().ifPresent(centre::cancel);
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        centre.removeListener(update);
        super.dispose();
    }
}

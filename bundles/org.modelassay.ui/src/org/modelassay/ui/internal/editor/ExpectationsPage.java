/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.modelassay.model.Expectation;
import org.modelassay.model.Experiment;
import org.modelassay.model.Severity;
import org.modelassay.ui.internal.presentation.Expectations;
import org.modelassay.ui.internal.presentation.Expectations.Line;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.MetricNames;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;
import org.modelassay.ui.internal.shell.Services;

/** What must hold, written as on the command line. */
final class ExpectationsPage extends StudyPage {

    static final String ID = "expectations";

    private final Late<TableViewer> viewer = new Late<>();
    private final Late<Combo> experiment = new Late<>();
    private final Late<Text> bound = new Late<>();
    private final Late<Button> add = new Late<>();
    private final Late<MetricProposals> proposals = new Late<>();
    private volatile String chosen = "";
    private final Late<Label> trouble = new Late<>();

    ExpectationsPage(StudyEditor editor, StudyDocument document) {
        super(editor, document, ID, "Expectations");
    }

    @Override
    void create(Composite body, FormToolkit kit) {
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 12).applyTo(body);
        Composite list = section(kit, body, "What must hold",
                "A run passes when every expectation of severity error is met. A warning is only told.", 2);
        TableViewer table = viewer.set(new TableViewer(kit.createTable(list, SWT.FULL_SELECTION | SWT.BORDER)));
        Named.by(table.getTable(), "Expectations");
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("id", "expectations.table");
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 160).applyTo(table.getTable());
        column(table, "Experiment", 150, Line::experiment);
        column(table, "Expectation", 330, Line::text).setEditingSupport(new BoundEditing(table));
        column(table, "Severity", 90, Line::severity).setEditingSupport(new SeverityEditing(table));
        Composite buttons = kit.createComposite(list);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        InputsPage.button(kit, buttons, "&Remove", "expectations.remove", () -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Line line) {
                document().edit("remove expectation", line::remove);
            }
        });
        Composite form = section(kit, body, "Add", "A metric, a comparison and a number, such as "
                + "sparsity.bit_exact >= 0.9 \u00b1 0.01. The metrics of the last run are offered (Ctrl+Space).", 3);
        experiment.set(new Combo(form, SWT.READ_ONLY)).setData("id", "expectations.experiment");
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(experiment.get());
        Named.by(experiment.get(), "Experiment");
        Text text = Named.by(bound.set(kit.createText(form, "", SWT.SINGLE)), "Expectation");
        text.setData("id", "expectations.bound");
        text.setMessage("metric >= number");
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.DefaultSelection, event -> addTyped());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        MetricProposals offered = proposals.set(new MetricProposals(text, this::metrics));
        text.addListener(SWT.FocusIn, event -> offered.refresh());
        experiment.get().addListener(SWT.Selection, event -> choose());
        add.set(InputsPage.button(kit, form, "&Add", "expectations.add", this::addTyped));
        GridDataFactory.fillDefaults().applyTo(add.get());
        trouble.set(kit.createLabel(form, "", SWT.WRAP));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(trouble.get());
        typed();
    }

    private List<MetricNames.Known> metrics() {
        return MetricNames.of(Services.get(RunCentre.class).tree().runs(document().file()), chosen);
    }

    private void choose() {
        chosen = experiment.get().getText();
        proposals.get().refresh();
    }

    private static TableViewerColumn column(TableViewer table, String title, int width,
            java.util.function.Function<Line, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Line) element);
            }
        });
        return column;
    }

    private void typed() {
        String text = bound.get().getText();
        Optional<String> problem = text.isBlank() ? Optional.empty() : Expectations.problem(text);
        trouble.get().setText(problem.orElse("").replace("&", "&&"));
        trouble.get().requestLayout();
        add.get().setEnabled(!text.isBlank() && problem.isEmpty() && experiment.get().getSelectionIndex() >= 0);
    }

    private void addTyped() {
        String text = bound.get().getText();
        int index = experiment.get().getSelectionIndex();
        if (index >= 0 && Expectations.problem(text).isEmpty()) {
            Experiment chosen = document().study().getExperiments().get(index);
            document().edit("add expectation", () -> Expectations.add(chosen, text));
            bound.get().setText("");
        }
    }

    @Override
    void refresh() {
        List<String> names = new ArrayList<>();
        document().study().getExperiments().forEach(e -> names.add(String.valueOf(e.getId())));
        Combo combo = experiment.get();
        if (!List.of(combo.getItems()).equals(names)) {
            int selected = Math.max(0, combo.getSelectionIndex());
            combo.setItems(names.toArray(String[]::new));
            combo.select(Math.min(selected, names.size() - 1));
            choose();
        }
        viewer.get().setInput(Expectations.of(document().study()));
    }

    private final class BoundEditing extends EditingSupport {

        private final TextCellEditor editor;

        BoundEditing(TableViewer table) {
            super(table);
            editor = new TextCellEditor(table.getTable());
            editor.setValidator(value -> Expectations.problem(String.valueOf(value)).orElse(null));
        }

        @Override
        protected boolean canEdit(Object element) {
            return !((Line) element).expectation().isBaseline();
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Line) element).text();
        }

        @Override
        protected void setValue(Object element, @Nullable Object value) {
            Expectation expectation = ((Line) element).expectation();
            if (value != null && Expectations.problem(value.toString()).isEmpty()) {
                document().edit("change expectation", () -> Expectations.set(expectation, value.toString()));
            }
        }
    }

    private final class SeverityEditing extends EditingSupport {

        private final ComboBoxCellEditor editor;

        SeverityEditing(TableViewer table) {
            super(table);
            editor = new ComboBoxCellEditor(table.getTable(), new String[] {"error", "warning"}, SWT.READ_ONLY);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            return Integer.valueOf(((Line) element).expectation().getSeverity() == Severity.ERROR ? 0 : 1);
        }

        @Override
        protected void setValue(Object element, @Nullable Object value) {
            Severity severity = Integer.valueOf(0).equals(value) ? Severity.ERROR : Severity.WARNING;
            Expectation expectation = ((Line) element).expectation();
            if (expectation.getSeverity() != severity) {
                document().edit("change severity", () -> expectation.setSeverity(severity));
            }
        }
    }
}

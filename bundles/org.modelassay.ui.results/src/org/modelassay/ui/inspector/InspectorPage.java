/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.modelassay.checkpoint.Inspection;
import org.modelassay.common.Diagnostic;
import org.modelassay.report.text.NumberText;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.internal.PageBackground;
import org.modelassay.ui.results.presenter.Texts;

/** Tensors at the left; at the right what is selected, and what there is to say about the whole. */
public final class InspectorPage {

    private static final int[] WEIGHTS = {60, 40};
    private static final int TYPING = 200;
    private static final int WIDE_ENOUGH = 900;

    private final CheckpointText checkpoint;
    private final Look look;
    private final TensorTree tree;
    private final TensorPane tensor;

    /**
     * Shows a checkpoint.
     *
     * @param parent     where the page stands
     * @param checkpoint what is shown
     * @param dialogs    asks where to export pictures
     */
    public InspectorPage(Composite parent, CheckpointText checkpoint, SaveDialogs dialogs) {
        this.checkpoint = checkpoint;
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(1, false));
        this.look = new Look(page);
        PageBackground.keep(page);
        head(page);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new GridLayout(1, false));
        Text filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        Named.by(filter, "Filter of tensors");
        filter.setMessage("filter: part of a name, or a kind such as q or norm");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.setData("id", "inspector.filter");
        tree = new TensorTree(left, checkpoint, look);
        CTabFolder folder = new CTabFolder(sash, SWT.BORDER | SWT.FLAT);
        folder.setData("id", "inspector.tabs");
        sash.setWeights(WEIGHTS);
        page.addListener(SWT.Resize,
                event -> sash.setOrientation(page.getSize().x < WIDE_ENOUGH ? SWT.VERTICAL : SWT.HORIZONTAL));
        tensor = new TensorPane(folder, checkpoint, look, dialogs);
        tab(folder, "Tensor", tensor.control());
        details(folder);
        folder.setSelection(0);
        tree.onSelection(tensor::show);
        filter.addListener(SWT.Modify, event -> {
            String typed = filter.getText();
            filter.getDisplay().timerExec(TYPING, () -> {
                if (!filter.isDisposed() && filter.getText().equals(typed)) {
                    tree.filter(typed);
                }
            });
        });
    }

    /**
     * The tensors.
     *
     * @return the tree
     */
    public TensorTree tree() {
        return tree;
    }

    /**
     * The selected tensor.
     *
     * @return its pane
     */
    public TensorPane tensor() {
        return tensor;
    }

    private void head(Composite page) {
        Inspection all = checkpoint.inspection();
        Label title = look.text(page, checkpoint.location().getFileName() + ": "
                + NumberText.brief(all.elements()) + " weights in " + Texts.count(all.tensors(), "tensor") + ", "
                + Texts.size(all.bytes()));
        title.setFont(look.claim());
        title.setData("id", "inspector.title");
        title.setToolTipText(checkpoint.location().toString());
        List<String> types = new ArrayList<>();
        all.dtypes().forEach((type, share) -> types.add(type + " " + Texts.count(share.tensors(), "tensor")));
        look.text(page, all.format() + "; " + String.join(", ", types)
                + (all.warnings().isEmpty() ? "" : "; " + Texts.count(all.warnings().size(), "problem")));
    }

    private void details(CTabFolder folder) {
        Inspection all = checkpoint.inspection();
        List<String[]> files = new ArrayList<>();
        all.files().forEach((file, bytes) -> files.add(new String[] {
                String.valueOf(file.getFileName()), Texts.size(bytes)}));
        checkpoint.tokenizer().forEach(file -> files.add(new String[] {file, "tokenizer"}));
        table(folder, "Files", "inspector.files", files, "No files.");
        List<String[]> config = new ArrayList<>();
        all.config().forEach((key, value) -> config.add(new String[] {key, value}));
        table(folder, "Config", "inspector.config", config,
                "There is no config.json beside the weights: layers and heads are told from names alone.");
        List<String[]> metadata = new ArrayList<>();
        all.metadata().forEach((key, value) -> metadata.add(new String[] {Texts.of(key), Texts.of(value)}));
        table(folder, "Metadata", "inspector.metadata", metadata, "The headers hold no metadata.");
        List<String[]> problems = new ArrayList<>();
        for (Diagnostic warning : all.warnings()) {
            problems.add(new String[] {warning.message(), warning.location() + "  " + warning.remedy()});
        }
        for (Diagnostic note : all.notes()) {
            problems.add(new String[] {note.message(), "note"});
        }
        table(folder, all.warnings().isEmpty() ? "Problems" : "Problems (" + all.warnings().size() + ")",
                "inspector.problems", problems, "No problems: every header is as it should be.");
    }

    private void table(CTabFolder folder, String title, String id, List<String[]> rows, String empty) {
        Composite area = new Composite(folder, SWT.NONE);
        tab(folder, title, area);
        if (rows.isEmpty()) {
            area.setLayout(new GridLayout());
            look.text(area, empty).setData("id", id);
            return;
        }
        area.setLayout(new FillLayout());
        Table table = Named.by(new Table(area, SWT.FULL_SELECTION), title);
        table.setData("id", id);
        for (int i = 0; i < 2; i++) {
            new TableColumn(table, SWT.NONE);
        }
        for (String[] row : rows) {
            new TableItem(table, SWT.NONE).setText(row);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    private static void tab(CTabFolder folder, String title, Composite content) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.common.Progress;
import org.modelassay.report.text.NumberText;
import org.modelassay.ui.charts.ChartPane;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.internal.ScrollPage;
import org.modelassay.ui.results.presenter.Texts;

/** One tensor: what its header says at once, its norm and histogram by a job; small tensors are read unasked. */
public final class TensorPane {

    private static final long SMALL = 1 << 20;

    private final ScrollPage page;
    private final Composite area;
    private final CheckpointText checkpoint;
    private final Look look;
    private final SaveDialogs dialogs;
    private CheckpointText.@Nullable Row shown;
    private @Nullable Job running;

    TensorPane(Composite parent, CheckpointText checkpoint, Look look, SaveDialogs dialogs) {
        this.checkpoint = checkpoint;
        this.look = look;
        this.dialogs = dialogs;
        page = new ScrollPage(parent, "inspector.tensor");
        area = page.body();
        area.addListener(SWT.Dispose, event -> cancel());
        look.text(area, "Select a tensor to see its norm and the spread of its values.");
    }

    /**
     * The pane.
     *
     * @return the control
     */
    public Composite control() {
        return page.control();
    }

    /**
     * Shows a tensor.
     *
     * @param row the tensor
     */
    public void show(CheckpointText.Row row) {
        cancel();
        shown = row;
        head(row);
        if (row.info().byteCount() <= SMALL) {
            read(row);
        } else {
            Button button = new Button(area, SWT.PUSH);
            button.setText("Read its values: norm and histogram");
            button.setData("id", "inspector.read");
            button.addListener(SWT.Selection, event -> {
                head(row);
                read(row);
            });
            page.layout();
        }
    }

    private void head(CheckpointText.Row row) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        look.text(area, row.info().name()).setFont(look.bold());
        look.text(area, row.shape() + " " + row.info().dtype() + ", " + NumberText.brief(row.info().elements())
                + " elements, " + Texts.size(row.info().byteCount()) + ", " + row.kind());
        look.text(area, "in " + row.info().file().getFileName() + ", from byte "
                + NumberText.brief(row.info().offset()));
    }

    private void read(CheckpointText.Row row) {
        look.text(area, "Reading\u2026 the Progress view can cancel it.");
        page.layout();
        Job job = Job.create("Reading tensor " + row.info().name(), (ICoreRunnable) monitor -> read(row, monitor));
        running = job;
        job.schedule();
    }

    private void read(CheckpointText.Row row, @Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, row.info().name(), 2000);
        double share = 1000.0 / Math.max(1, row.info().byteCount());
        try {
            TensorStatistics numbers = TensorStatistics.of(checkpoint.location(), row.info(), new Progress() {
                private double done;

                @Override
                public void advance(long amount) {
                    int before = (int) done;
                    done += amount * share;
                    progress.worked((int) done - before);
                }

                @Override
                public void activity(String text) {
                    progress.subTask(text);
                }
            }, progress::isCanceled);
            later(row, () -> fill(row, numbers));
        } catch (CancellationException _) {
            later(row, () -> say(row, "Not read: it was cancelled."));
        } catch (CheckpointException | IOException | RuntimeException e) {
            later(row, () -> say(row, "Its values cannot be read: " + e.getMessage()));
        }
    }

    private void later(CheckpointText.Row row, Runnable fill) {
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed() && row == shown) {
                fill.run();
                page.layout();
            }
        });
    }

    private void say(CheckpointText.Row row, String text) {
        head(row);
        look.text(area, text);
    }

    private void fill(CheckpointText.Row row, TensorStatistics numbers) {
        head(row);
        Composite values = Look.area(area, 2);
        value(values, "norm (Frobenius)", numbers.norm());
        value(values, "mean", numbers.mean());
        value(values, "smallest", numbers.minimum());
        value(values, "greatest", numbers.maximum());
        value(values, "zeros", numbers.zeros());
        value(values, "not finite", numbers.count() - numbers.finite());
        ChartPane pane = new ChartPane(area, numbers.histogram(row.info().name()), dialogs);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private void value(Composite values, String name, double number) {
        look.text(values, name);
        look.text(values, NumberText.brief(number)).setToolTipText(NumberText.exact(number));
    }

    private void cancel() {
        Job job = running;
        if (job != null) {
            job.cancel();
        }
    }
}

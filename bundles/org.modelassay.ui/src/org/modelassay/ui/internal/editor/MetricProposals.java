/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.modelassay.ui.internal.presentation.MetricNames;
import org.modelassay.ui.internal.presentation.MetricNames.Known;

/** Offers the metrics of the last run while an expectation is typed; Ctrl+Space offers all of them. */
final class MetricProposals implements IContentProposalProvider {

    private static final int DELAY_MILLIS = 300;

    private final Supplier<List<Known>> read;
    private volatile List<Known> known = List.of();

    MetricProposals(Text text, Supplier<List<Known>> read) {
        this.read = read;
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), this,
                KeyStroke.getInstance(SWT.MOD1, ' '), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setAutoActivationDelay(DELAY_MILLIS);
    }

    /** Looks at the runs again, in the background. */
    void refresh() {
        Job job = Job.create("Reading metrics", (ICoreRunnable) monitor -> known = read.get());
        job.setSystem(true);
        job.schedule();
    }

    /** What was found the last time. */
    List<Known> known() {
        return known;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        return MetricNames.matching(known, contents.substring(0, position)).stream()
                .map(one -> new ContentProposal(one.name() + " >= ", one.line(), null))
                .toArray(IContentProposal[]::new);
    }
}

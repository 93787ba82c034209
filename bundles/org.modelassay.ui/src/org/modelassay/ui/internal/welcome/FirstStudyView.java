/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.welcome;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.modelassay.ui.internal.presentation.FirstStudy;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.wizard.WizardHandler;

/** The cheat sheet "Your first study": one step open at a time, each with what does it. */
public final class FirstStudyView extends ViewPart {

    private static final int INDENT = 16;

    private final FirstStudy guide = new FirstStudy();
    private final List<ExpandableComposite> steps = new ArrayList<>();
    private final Late<FormToolkit> toolkit = new Late<>();
    private final Late<ScrolledForm> form = new Late<>();
    private final Late<Hyperlink> again = new Late<>();

    /** For the workbench. */
    public FirstStudyView() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit kit = toolkit.set(new FormToolkit(parent.getDisplay()));
        ScrolledForm page = form.set(kit.createScrolledForm(parent));
        Composite body = page.getBody();
        body.setData("id", "firstStudy");
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = INDENT;
        layout.rightMargin = INDENT;
        layout.verticalSpacing = INDENT / 2;
        body.setLayout(layout);
        text(kit, body, "From two checkpoints to an answer with its controls, in " + FirstStudy.STEPS.size()
                + " steps.");
        for (int i = 0; i < FirstStudy.STEPS.size(); i++) {
            step(kit, body, i);
        }
        again.set(link(kit, body, "Begin again", "firstStudy.again", guide::restart));
        show();
    }

    private void step(FormToolkit kit, Composite body, int index) {
        FirstStudy.Step step = FirstStudy.STEPS.get(index);
        ExpandableComposite section = kit.createExpandableComposite(body,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
        section.setData("id", "firstStudy." + index);
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite content = kit.createComposite(section);
        content.setLayout(new TableWrapLayout());
        text(kit, content, step.text());
        step.command().ifPresent(command -> link(kit, content, step.action(), "firstStudy.do." + index,
                () -> WizardHandler.execute(command)));
        link(kit, content, index + 1 < FirstStudy.STEPS.size() ? "Done, next step" : "Done",
                "firstStudy.next." + index, guide::next);
        section.setClient(content);
        steps.add(section);
    }

    private static void text(FormToolkit kit, Composite parent, String content) {
        Label label = kit.createLabel(parent, content, SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private Hyperlink link(FormToolkit kit, Composite parent, String label, String id, Runnable action) {
        Hyperlink link = kit.createHyperlink(parent, label, SWT.NONE);
        link.setData("id", id);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
                show();
            }
        });
        return link;
    }

    private void show() {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setText((guide.isDone(i) ? "\u2713 " : (i + 1) + ". ") + FirstStudy.STEPS.get(i).title());
            steps.get(i).setExpanded(guide.current() == i);
        }
        again.get().setVisible(guide.current() == FirstStudy.STEPS.size());
        form.get().reflow(true);
    }

    @Override
    public void setFocus() {
        form.get().setFocus();
    }

    @Override
    public void dispose() {
        toolkit.get().dispose();
        super.dispose();
    }
}

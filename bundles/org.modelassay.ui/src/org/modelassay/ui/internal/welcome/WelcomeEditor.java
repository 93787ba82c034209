/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.wizard.WizardHandler;

/** The first page: three doors, each one click from doing something. */
public final class WelcomeEditor extends EditorPart {

    private static final int MARGIN = 40;

    private @Nullable FormToolkit toolkit;
    private @Nullable ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit kit = new FormToolkit(parent.getDisplay());
        toolkit = kit;
        ScrolledForm page = kit.createScrolledForm(parent);
        form = page;
        Composite body = page.getBody();
        body.setData("id", "welcome");
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = MARGIN;
        layout.rightMargin = MARGIN;
        layout.topMargin = MARGIN;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        Label title = kit.createLabel(body, "What did training change?");
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        text(kit, body, "Model Assay asks questions of language models and keeps the answers, with their controls "
                + "beside them. Choose where to begin.");
        door(kit, body, "welcome.example", "study", "Open the example study",
                "A small trained model and three siblings tuned from it in known ways, 25 MB. Run it and see whether the "
                        + "reports tell them apart.",
                () -> ExampleOpener.open(getSite().getPage()));
        door(kit, body, "welcome.compare", "models", "Compare two checkpoints",
                "Choose the model before and after training; the first question is already asked.",
                () -> WizardHandler.execute("org.modelassay.ui.newStudy"));
        door(kit, body, "welcome.analyser", "experiment", "Read \u201CYour first analyser\u201D",
                "How a method of your own becomes an analyser, in a page. Opens in the browser.",
                Guide::open);
        page.reflow(true);
    }

    private static Label text(FormToolkit kit, Composite parent, String content) {
        Label label = kit.createLabel(parent, content, SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return label;
    }

    private static void door(FormToolkit kit, Composite parent, String id, String icon, String title, String content,
            Runnable open) {
        Composite door = kit.createComposite(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = 0;
        layout.verticalSpacing = 4;
        door.setLayout(layout);
        door.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        ImageHyperlink link = kit.createImageHyperlink(door, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(title);
        link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
        link.setData("id", id);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                open.run();
            }
        });
        TableWrapData below = new TableWrapData(TableWrapData.FILL_GRAB);
        below.indent = 24;
        text(kit, door, content).setLayoutData(below);
    }

    @Override
    public void setFocus() {
        ScrolledForm page = form;
        if (page != null) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        FormToolkit kit = toolkit;
        if (kit != null) {
            kit.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

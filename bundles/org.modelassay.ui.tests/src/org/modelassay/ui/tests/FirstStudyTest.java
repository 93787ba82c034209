/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.modelassay.ui.internal.presentation.FirstStudy;

/** The cheat sheet. */
class FirstStudyTest {

    @Test
    void oneStepIsOpenAtATime() throws Exception {
        IViewPart view = Bench.page().showView("org.modelassay.ui.firstStudy");
        Bench.settle(0.4);
        assertThat(Bench.get(ExpandableComposite.class, "firstStudy.0").isExpanded()).isTrue();
        assertThat(Bench.get(ExpandableComposite.class, "firstStudy.1").isExpanded()).isFalse();
        enter("firstStudy.next.0");
        assertThat(Bench.get(ExpandableComposite.class, "firstStudy.0").getText()).startsWith("\u2713");
        assertThat(Bench.get(ExpandableComposite.class, "firstStudy.1").isExpanded()).isTrue();
        Bench.picture("52-first-study");
        for (int step = 1; step < FirstStudy.STEPS.size(); step++) {
            enter("firstStudy.next." + step);
        }
        enter("firstStudy.again");
        assertThat(Bench.get(ExpandableComposite.class, "firstStudy.0").isExpanded()).isTrue();
        Bench.page().hideView(view);
    }

    @Test
    void everyCommandOfAStepExists() throws NotDefinedException {
        ICommandService commands = Bench.window().getService(ICommandService.class);
        for (FirstStudy.Step step : FirstStudy.STEPS) {
            if (step.command().isPresent()) {
                assertThat(commands.getCommand(step.command().get()).getName()).isNotEmpty();
            }
        }
    }

    private static void enter(String id) {
        Event event = new Event();
        event.character = SWT.CR;
        Bench.get(Hyperlink.class, id).notifyListeners(SWT.KeyDown, event);
        Bench.settle(0.1);
    }
}

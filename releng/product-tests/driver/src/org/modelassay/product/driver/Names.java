/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Looks for controls that somebody who hears the window, or has no mouse, would miss. */
final class Names {

    private static final List<Class<? extends Control>> ASKING = List.of(Text.class, Combo.class, Spinner.class,
            Table.class, Tree.class, org.eclipse.swt.widgets.List.class, Button.class, StyledText.class, Link.class,
            Hyperlink.class, ToolBar.class);

    private final Collection<String> missing = new TreeSet<>();
    private final Hand hand;

    Names(Hand hand) {
        this.hand = hand;
    }

    /** Looks at every open part of ours. */
    void parts() {
        hand.in(() -> {
            List<IWorkbenchPartReference> all = new ArrayList<>(List.of(hand.page().getViewReferences()));
            all.addAll(List.of(hand.page().getEditorReferences()));
            for (IWorkbenchPartReference reference : all) {
                IWorkbenchPart part = reference.getPart(false);
                if (part != null && reference.getId().startsWith("org.modelassay")
                        && part.getSite().getService(MPart.class).getWidget() instanceof Composite area) {
                    look(area, reference.getId());
                }
            }
            return true;
        });
    }

    /** Looks at our preference pages and wizards. */
    void dialogs() throws InterruptedException {
        for (String page : List.of("", ".keys", ".isolation")) {
            PreferenceDialog dialog = hand.in(() -> {
                PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(hand.window(),
                        "org.modelassay.ui.preferences" + page, null, null);
                made.setBlockOnOpen(false);
                made.open();
                look((Composite) made.getSelectedPage().getClass().getMethod("getControl")
                        .invoke(made.getSelectedPage()), "preferences" + page);
                return made;
            });
            hand.picture("preferences" + page);
            hand.in(dialog::close);
        }
        for (String command : List.of("newStudy", "importCheckpoint")) {
            hand.later(() -> Workspaces.execute("org.modelassay.ui." + command));
            Shell wizard = hand.dialog("");
            hand.in(() -> {
                look(wizard, command);
                return true;
            });
            hand.picture("wizard-" + command);
            hand.press(wizard, "Cancel");
            hand.until("the wizard is closed", wizard::isDisposed);
        }
    }

    /** Says what is missing. */
    void judge() {
        if (!missing.isEmpty()) {
            throw new AssertionError(missing.size() + " controls without a name or out of reach:\n"
                    + String.join("\n", missing));
        }
    }

    private void look(Composite area, String where) {
        for (Class<? extends Control> type : ASKING) {
            for (Control control : hand.all(area, type)) {
                if (!control.isVisible() || control.getClass() != type) {
                    continue;
                }
                String told = where + ": " + control.getClass().getSimpleName() + " " + control.getData("id") + " in "
                        + control.getParent().getClass().getSimpleName() + " " + control.getParent().getData("id");
                if (control instanceof ToolBar bar) {
                    for (ToolItem item : bar.getItems()) {
                        if (empty(item.getText()) && empty(item.getToolTipText())
                                && (item.getStyle() & SWT.SEPARATOR) == 0) {
                            missing.add(told + ": a tool without a name");
                        }
                    }
                } else if (name(control).isBlank()) {
                    missing.add(told + ": no name");
                } else if (control.isEnabled() && !reachable(control)) {
                    missing.add(told + ": out of the keyboard's reach");
                }
            }
        }
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    private static boolean reachable(Control control) {
        for (Control child = control; !(child instanceof Shell); child = child.getParent()) {
            if (!List.of(child.getParent().getTabList()).contains(child)
                    && List.of(child.getParent().getTabList()).size() > 0 && child == control) {
                return false;
            }
        }
        return true;
    }

    /** What assistive technology tells: what a listener says, the control's own text, or the label before it. */
    private static String name(Control control) {
        String said = said(control.getAccessible());
        if (!said.isBlank()) {
            return said;
        }
        String own = switch (control) {
        case Button button -> button.getText();
        case Link link -> link.getText();
        case Hyperlink link -> link.getText();
        case Text text when (text.getStyle() & SWT.READ_ONLY) != 0 -> text.getText();
        default -> "";
        };
        if (!empty(own)) {
            return own;
        }
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before instanceof Label label ? label.getText() : "";
            }
            before = sibling;
        }
        return "";
    }

    private static String said(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            if (field.get(accessible) instanceof List<?> listeners) {
                AccessibleEvent event = new AccessibleEvent(accessible);
                listeners.forEach(each -> ((AccessibleListener) each).getName(event));
                return event.result == null ? "" : event.result;
            }
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

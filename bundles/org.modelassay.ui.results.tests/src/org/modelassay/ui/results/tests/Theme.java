/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;

/** Switches the theme of the window; the platform has no API for it. */
@SuppressWarnings("restriction")
final class Theme {

    private Theme() {
    }

    static void light() {
        set("org.eclipse.e4.ui.css.theme.e4_default");
    }

    static void dark() {
        set("org.eclipse.e4.ui.css.theme.e4_dark");
    }

    private static void set(String id) {
        Optional<IThemeEngine> engine = Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Assumptions.assumeTrue(engine.isPresent(), "the product has no themes");
        engine.orElseThrow().setTheme(id, false);
        Window.settle();
    }
}

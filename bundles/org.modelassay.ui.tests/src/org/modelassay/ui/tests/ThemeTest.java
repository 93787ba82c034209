/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.modelassay.ui.AssayIds;

/** The dark theme. */
class ThemeTest {

    /** The engine has no public API; its preference page calls the same method. */
    private static void theme(String id) throws ReflectiveOperationException {
        Class<?> type = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
                .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
        Object engine = Bench.window().getService(type);
        type.getMethod("setTheme", String.class, boolean.class).invoke(engine, id, Boolean.FALSE);
    }

    @AfterEach
    void backToLight() throws ReflectiveOperationException {
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        Bench.clear();
    }

    @Test
    void theDarkThemeIsDarkEverywhere() throws Exception {
        Path pair = Bench.sharedData("derived/sft-pair");
        IDE.openEditor(Bench.page(), StudiesOnDisk.project(StudiesOnDisk.about("dark", "sparsity.update",
                pair.resolve("base-bf16"), pair.resolve("sft-lr1e-3-bf16"))));

        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        Bench.settle(1.5);

        Bench.picture("30-dark");
        assertThat(brightness(Bench.get(org.eclipse.swt.widgets.Tree.class, "studies.tree").getBackground()))
                .isLessThan(3 * 100);
    }

    @Test
    void nothingStaysDarkWhenTheLightThemeComesBack() throws Exception {
        Path pair = Bench.sharedData("derived/sft-pair");
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        IDE.openEditor(Bench.page(), StudiesOnDisk.project(StudiesOnDisk.about("light-again", "sparsity.update",
                pair.resolve("base-bf16"), pair.resolve("sft-lr1e-3-bf16"))));
        Bench.page().showView(AssayIds.RUNS);
        Bench.settle(1);
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        Bench.settle(1);
        Bench.picture("31-light-again");
        assertThat(brightness(Bench.get(org.eclipse.swt.widgets.Tree.class, "studies.tree").getBackground()))
                .isGreaterThan(3 * 200);
        assertThat(brightness(Bench.get(org.eclipse.swt.widgets.Table.class, "runs.table").getBackground()))
                .isGreaterThan(3 * 200);
        assertThat(brightness(Bench.get(org.eclipse.swt.widgets.Composite.class, "runs.empty").getBackground()))
                .isGreaterThan(3 * 200);
    }

    private static int brightness(Color color) {
        return color.getRed() + color.getGreen() + color.getBlue();
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;

/** Thresholds are those of WCAG 2.2: 4.5 for text (1.4.3), 3 for graphics (1.4.11). */
class PaletteTest {

    private static Palette palette(boolean dark) {
        return dark ? Palette.dark() : Palette.light();
    }

    @Test
    void computesContrastAsWcagDoes() {
        assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isCloseTo(21, within(1e-9));
        // WCAG technique G18 gives #767676 on white as the lightest grey for text
        assertThat(Colour.of("#767676").contrast(Colour.of("#ffffff"))).isCloseTo(4.54, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTextReadable(boolean dark) {
        Palette palette = palette(dark);
        for (Colour page : new Colour[] {palette.page(), palette.card()}) {
            assertThat(palette.text().contrast(page)).isGreaterThan(7);
            for (Colour text : new Colour[] {palette.note(), palette.link(), palette.pass(), palette.fail()}) {
                assertThat(text.contrast(page)).as(text.hex() + " on " + page.hex()).isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsCurvesApartFromThePage(boolean dark) {
        Palette palette = palette(dark);
        Set<Colour> all = new HashSet<>();
        for (int i = 0; i < Palette.CATEGORIES; i++) {
            assertThat(palette.category(i).contrast(palette.page())).as("category " + i).isGreaterThan(3);
            all.add(palette.category(i));
        }
        assertThat(all).hasSize(Palette.CATEGORIES);
        assertThat(palette.control().contrast(palette.page())).isGreaterThan(3);
        assertThat(palette.axis().contrast(palette.page())).isGreaterThan(3);
        assertThat(palette.category(Palette.CATEGORIES)).isEqualTo(palette.category(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void getsLighterWithTheValue(boolean dark) {
        double last = -1;
        for (int i = 0; i <= 100; i++) {
            double luminance = palette(dark).sequential(i / 100.0).luminance();
            assertThat(luminance).isGreaterThanOrEqualTo(last - 0.002);
            last = luminance;
        }
        assertThat(last).isGreaterThan(0.7);
    }

    @Test
    void followsCividisOnALightPage() {
        // Nuñez, Anderton and Renslow 2018: from #00224e over #7c7b78 to #fee838
        assertThat(distance(Palette.light().sequential(0), Colour.of("#00224e"))).isLessThan(8);
        assertThat(distance(Palette.light().sequential(0.5), Colour.of("#7c7b78"))).isLessThan(8);
        assertThat(distance(Palette.light().sequential(1), Colour.of("#fee838"))).isLessThan(16);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTextOnCellsReadable(boolean dark) {
        for (int i = -100; i <= 100; i++) {
            Colour sequential = palette(dark).sequential(Math.abs(i) / 100.0);
            Colour diverging = palette(dark).diverging(i / 100.0);
            assertThat(Palette.textOn(sequential).contrast(sequential)).isGreaterThan(4.5);
            assertThat(Palette.textOn(diverging).contrast(diverging)).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasBlueBelowAndOrangeAbove(boolean dark) {
        assertThat(palette(dark).diverging(-1).blue()).isGreaterThan(palette(dark).diverging(-1).red());
        assertThat(palette(dark).diverging(1).red()).isGreaterThan(palette(dark).diverging(1).blue());
        Colour middle = palette(dark).diverging(0);
        assertThat(Math.abs(middle.red() - middle.blue())).isLessThan(16);
    }

    private static int distance(Colour a, Colour b) {
        return Math.max(Math.abs(a.red() - b.red()),
                Math.max(Math.abs(a.green() - b.green()), Math.abs(a.blue() - b.blue())));
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.report.text.NumberText;

/** Expected texts follow from rounding by hand. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;0", "-0.0;0", "0.5;0.5", "38.65324;38.65", "38.70001;38.70",
            "386.5324;386.5", "3865.324;3,865", "12345;12,345", "-12345;\u221212,345", "999999;999,999",
            "1000000;1\u00a0million", "9.999999999999998;10.00", "0.99996;1.000", "999.97;1,000",
            "7241732096;7.242\u00a0billion", "999999999;1\u00a0billion", "0.00012345;0.0001234",
            "0.0000123456;1.235\u00d710\u207b\u2075", "12345678.9;1.235\u00d710\u2077",
            "1e-300;1\u00d710\u207b\u00b3\u2070\u2070",
            "NaN;undefined", "Infinity;\u221e", "-Infinity;\u2212\u221e"})
    void keepsFourSignificantDigits(double value, String text) {
        assertThat(NumberText.brief(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0.3865;share;38.65 %", "0.999996;share;99.9996 %", "1;share;100 %",
            "0.00000012;share;1.2\u00d710\u207b\u2075 %", "260032;count;260,032", "1.5;ulp;1.5 ulp", "2;'';2",
            "NaN;share;undefined"})
    void writesTheUnit(double value, String unit, String text) {
        assertThat(NumberText.quantity(value, unit).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.0 / 3, 1e-300, 4.9e-324, 1.7976931348623157e308, 123456789012.0, -7})
    void losesNothingWhereEveryDigitIsAskedFor(double value) {
        assertThat(Double.parseDouble(NumberText.exact(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0.07,7", "0.29,29", "0.57,57", "1e-9,1e-7"})
    void makesPercentWithoutTheNoiseOfAMultiplication(double share, double percent) {
        assertThat(NumberText.percent(share)).isEqualTo(percent);
    }
}

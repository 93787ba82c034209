/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.statistics.SharedData;
import org.modelassay.statistics.SharedData.Tensor;
import org.modelassay.statistics.linear.DenseMatrix;
import org.modelassay.statistics.linear.EjmlLinearAlgebra;
import org.modelassay.statistics.linear.LinearAlgebra;

class SpectrumTest {

    private static final Pattern ORACLE = Pattern.compile("\"([\\w.]+)\":\\s*\\{[^{}]*?\"matrix_rank\":\\s*(\\d+)"
            + "[^{}]*?\"rank_tol\":\\s*([\\d.e-]+)[^{}]*?\"sigma_max\":\\s*([\\d.e-]+)"
            + "[^{}]*?\"stable_rank\":\\s*([\\d.e-]+)");

    private final LinearAlgebra algebra = new EjmlLinearAlgebra();

    /** Expected: numpy.linalg.matrix_rank and norms, stored beside the reference checkpoints. */
    @ParameterizedTest
    @CsvSource({"base-fp32, sft-lr1e-3-fp32", "base-fp32, sft-lr5e-6-fp32", "base-bf16, sft-lr1e-3-bf16",
            "base-bf16, sft-lr5e-6-bf16"})
    void agreesWithNumPyOnRealUpdates(String base, String tuned) throws IOException {
        Map<String, Tensor> before = SharedData.tensors(
                SharedData.find("derived/sft-pair/" + base + "/model.safetensors"));
        Map<String, Tensor> after = SharedData.tensors(
                SharedData.find("derived/sft-pair/" + tuned + "/model.safetensors"));
        String json = Files.readString(SharedData.find("derived/sft-pair/expected-update-sparsity.json"));
        int start = json.indexOf("\"" + base + " -> " + tuned + "\"");
        int end = json.indexOf(" -> ", start + base.length() + 8);
        Matcher oracle = ORACLE.matcher(json.substring(start, end < 0 ? json.length() : end));
        int matrices = 0;
        while (oracle.find()) {
            Spectrum spectrum = ofDifference(before.get(oracle.group(1)), after.get(oracle.group(1)));
            assertThat(spectrum.rank(Precision.FLOAT32)).as(oracle.group(1))
                    .isEqualTo(Integer.parseInt(oracle.group(2)));
            assertRelative(spectrum.rankTolerance(Precision.FLOAT32), oracle.group(3));
            assertRelative(spectrum.spectralNorm(), oracle.group(4));
            assertRelative(spectrum.stableRank(), oracle.group(5));
            matrices++;
        }
        assertThat(matrices).isEqualTo((int) before.values().stream().filter(t -> t.shape().size() == 2).count());
    }

    private Spectrum ofDifference(Tensor before, Tensor after) {
        float[] difference = new float[before.values().length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = after.values()[i] - before.values()[i];
        }
        int rows = before.shape().get(0);
        int columns = before.shape().get(1);
        return new Spectrum(rows, columns, algebra.singularValues(DenseMatrix.ofFloats(rows, columns, difference)));
    }

    private static void assertRelative(double actual, String expected) {
        double value = Double.parseDouble(expected);
        assertThat(actual).isCloseTo(value, within(1e-5 * value));
    }

    @Test
    void countsEqualSingularValuesAsFullRank() {
        Spectrum identity = new Spectrum(4, 6, new double[] {2, 2, 2, 2});
        assertThat(identity.rank(Precision.FLOAT64)).isEqualTo(4);
        assertThat(identity.stableRank()).isEqualTo(4);
        assertThat(identity.effectiveRank()).isCloseTo(4, within(1e-12));
        assertThat(identity.energyShare(1)).isEqualTo(0.25);
        assertThat(identity.nuclearShare(3)).isEqualTo(0.75);
        assertThat(identity.frobeniusNorm()).isEqualTo(4);
    }

    /** Expected: entropy of (3/4, 1/4) in nats, exponentiated; energies 9 and 1. */
    @Test
    void weighsUnequalSingularValues() {
        Spectrum spectrum = new Spectrum(2, 2, new double[] {3, 1});
        assertThat(spectrum.effectiveRank()).isCloseTo(
                Math.exp(-0.75 * Math.log(0.75) - 0.25 * Math.log(0.25)), within(1e-14));
        assertThat(spectrum.stableRank()).isCloseTo(10.0 / 9, within(1e-15));
        assertThat(spectrum.energyShare(1)).isCloseTo(0.9, within(1e-15));
        assertThat(spectrum.normalisedShift(new Spectrum(2, 2, new double[] {2, 1})))
                .isCloseTo(1 / Math.sqrt(5), within(1e-15));
    }

    @Test
    void putsTheToleranceWhereNumPyDoes() {
        double tolerance = 10 * 300 * 0x1p-23;
        assertThat(new Spectrum(300, 2, new double[] {10, tolerance}).rank(Precision.FLOAT32)).isEqualTo(1);
        assertThat(new Spectrum(2, 300, new double[] {10, Math.nextUp(tolerance)}).rank(Precision.FLOAT32))
                .isEqualTo(2);
    }

    @Test
    void givesAZeroMatrixNoRank() {
        Spectrum zero = new Spectrum(2, 3, new double[2]);
        assertThat(zero.rank(Precision.FLOAT32)).isZero();
        assertThat(zero.stableRank()).isZero();
        assertThat(zero.effectiveRank()).isZero();
        assertThat(zero.energyShare(1)).isNaN();
        assertThat(new Spectrum(0, 3, new double[0]).frobeniusNorm()).isZero();
    }

    @Test
    void survivesExtremeMagnitudes() {
        Spectrum huge = new Spectrum(2, 2, new double[] {1e300, 1e300});
        assertThat(huge.stableRank()).isEqualTo(2);
        assertThat(huge.frobeniusNorm()).isCloseTo(Math.sqrt(2) * 1e300, within(1e287));
        assertThat(new Spectrum(2, 2, new double[] {1e-300, 1e-300}).effectiveRank()).isCloseTo(2, within(1e-12));
    }

    @Test
    void refusesValuesOutOfOrder() {
        assertThatThrownBy(() -> new Spectrum(2, 2, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spectrum(2, 2, new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spectrum(2, 2, new double[1])).isInstanceOf(IllegalArgumentException.class);
    }

    /** Expected: rotating the plane of the leading direction by an angle gives exactly that principal angle. */
    @Test
    void findsTheAngleOfAPlantedRotation() {
        double angle = 0.3;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        DenseMatrix first = new DenseMatrix(3, 3, new double[] {5, 0, 0, 0, 2, 0, 0, 0, 1});
        DenseMatrix second = new DenseMatrix(3, 3, new double[] {5 * cos, -2 * sin, 0, 5 * sin, 2 * cos, 0, 0, 0, 1});
        PrincipalAngles one = PrincipalAngles.between(algebra.svd(first), algebra.svd(second), 1, algebra);
        assertThat(one.leftCosines()).containsExactly(new double[] {cos}, within(1e-12));
        assertThat(one.rightCosines()).containsExactly(new double[] {1}, within(1e-12));
        PrincipalAngles two = PrincipalAngles.between(algebra.svd(first), algebra.svd(second), 2, algebra);
        assertThat(two.leftCosines()).containsExactly(new double[] {1, 1}, within(1e-12));
        assertThatThrownBy(() -> PrincipalAngles.between(algebra.svd(first), algebra.svd(second), 0, algebra))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Expected: a random sparse matrix of 2 % density is of nearly full rank, so full rank alone means nothing. */
    @Test
    void findsFullRankInASparseRandomMatrix() {
        int size = 300;
        SplittableRandom random = new SplittableRandom(6);
        double[] values = new double[size * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble() < 0.03 ? random.nextGaussian() : 0;
        }
        Spectrum spectrum = new Spectrum(size, size, algebra.singularValues(new DenseMatrix(size, size, values)));
        assertThat(spectrum.rank(Precision.FLOAT32)).isGreaterThan(295);
        assertThat(spectrum.effectiveRank()).isLessThan(spectrum.rank(Precision.FLOAT32));
    }
}

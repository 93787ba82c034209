/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EjmlLinearAlgebraTest {

    private final LinearAlgebra algebra = new EjmlLinearAlgebra();

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "40, 9", "9, 40", "1, 20", "20, 1"})
    void decomposesIntoOrthonormalFactorsThatGiveTheMatrixBack(int rows, int columns) {
        DenseMatrix matrix = random(rows, columns);
        Svd svd = algebra.svd(matrix);
        int rank = Math.min(rows, columns);
        assertThat(svd.singularValues()).hasSize(rank).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(algebra.singularValues(matrix)).containsExactly(svd.singularValues(), within(1e-12));
        assertOrthonormal(svd.left());
        assertOrthonormal(svd.right());
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int k = 0; k < rank; k++) {
                    sum += svd.left().get(i, k) * svd.singularValues()[k] * svd.right().get(j, k);
                }
                assertThat(sum).isCloseTo(matrix.get(i, j), within(1e-12));
            }
        }
    }

    /** Expected: the singular values of [[3, 0], [4, 5]] are sqrt(45) and sqrt(5). */
    @Test
    void findsSingularValuesInClosedForm() {
        assertThat(algebra.singularValues(new DenseMatrix(2, 2, new double[] {3, 0, 4, 5})))
                .containsExactly(new double[] {Math.sqrt(45), Math.sqrt(5)}, within(1e-14));
    }

    @Test
    void handlesEmptyAndZeroMatrices() {
        assertThat(algebra.singularValues(new DenseMatrix(0, 5, new double[0]))).isEmpty();
        assertThat(algebra.svd(new DenseMatrix(3, 0, new double[0])).left().rows()).isEqualTo(3);
        assertThat(algebra.singularValues(new DenseMatrix(2, 3, new double[6]))).containsExactly(0, 0);
    }

    /** A step between two looks is a reflection or a sweep of rotations, which takes milliseconds for thousands of rows. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void canBeStoppedAfterEachOfManySteps(boolean vectors) {
        DenseMatrix matrix = random(60, 50);
        AtomicInteger looks = new AtomicInteger();
        decompose(new EjmlLinearAlgebra(() -> looks.incrementAndGet() < 0), matrix, vectors);
        int all = looks.get();
        assertThat(all).isGreaterThan(vectors ? 200 : 150);
        for (int last : new int[] {1, 50, all / 2, all}) {
            looks.set(0);
            LinearAlgebra stopped = new EjmlLinearAlgebra(() -> looks.incrementAndGet() == last);
            assertThatThrownBy(() -> decompose(stopped, matrix, vectors)).isInstanceOf(CancellationException.class);
            assertThat(looks).hasValue(last);
        }
    }

    private static void decompose(LinearAlgebra linear, DenseMatrix matrix, boolean vectors) {
        if (vectors) {
            linear.svd(matrix);
        } else {
            linear.singularValues(matrix);
        }
    }

    @Test
    void leavesItsInputAlone() {
        DenseMatrix matrix = random(6, 4);
        double[] before = matrix.rowMajor().clone();
        algebra.svd(matrix);
        algebra.singularValues(matrix);
        assertThat(matrix.rowMajor()).containsExactly(before);
    }

    @Test
    void refusesElementsThatAreNotFinite() {
        DenseMatrix matrix = new DenseMatrix(1, 2, new double[] {1, Double.NaN});
        assertThatThrownBy(() -> algebra.svd(matrix)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> algebra.singularValues(matrix)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesValuesThatDoNotFillTheShape() {
        assertThatThrownBy(() -> new DenseMatrix(2, 2, new double[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DenseMatrix(1 << 16, 1 << 16, new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertOrthonormal(DenseMatrix matrix) {
        DenseMatrix product = algebra.transposedProduct(matrix, matrix);
        for (int i = 0; i < product.rows(); i++) {
            for (int j = 0; j < product.columns(); j++) {
                assertThat(product.get(i, j)).isCloseTo(i == j ? 1 : 0, within(1e-12));
            }
        }
    }

    private static DenseMatrix random(int rows, int columns) {
        return new DenseMatrix(rows, columns, new SplittableRandom(rows * 1000L + columns)
                .doubles((long) rows * columns, -1, 1).toArray());
    }
}

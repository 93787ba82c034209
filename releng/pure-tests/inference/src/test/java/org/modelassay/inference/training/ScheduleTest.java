/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.modelassay.inference.training.Schedule.Shape;

class ScheduleTest {

    @Test
    void risesInAStraightLineAndFallsAsHalfACosine() {
        Schedule schedule = new Schedule(2e-3, 100, 3600, 0.1, Shape.COSINE);
        assertThat(schedule.at(1)).isCloseTo(2e-5, within(1e-12));
        assertThat(schedule.at(50)).isCloseTo(1e-3, within(1e-12));
        assertThat(schedule.at(100)).isCloseTo(2e-3, within(1e-12));
        // half way down: the mean of the peak and a tenth of it
        assertThat(schedule.at(1850)).isCloseTo(1.1e-3, within(1e-12));
        assertThat(schedule.at(3600)).isCloseTo(2e-4, within(1e-12));
        assertThat(schedule.at(9999)).isCloseTo(2e-4, within(1e-12));
    }

    @Test
    void fallsInAStraightLine() {
        Schedule schedule = new Schedule(1, 0, 10, 0, Shape.LINEAR);
        assertThat(schedule.at(1)).isCloseTo(0.9, within(1e-12));
        assertThat(schedule.at(5)).isCloseTo(0.5, within(1e-12));
        assertThat(schedule.at(10)).isZero();
    }

    @Test
    void staysWhereItIs() {
        assertThat(Schedule.constant(0.3).at(1)).isEqualTo(0.3);
        assertThat(Schedule.constant(0.3).at(1_000_000)).isEqualTo(0.3);
    }

    @Test
    void refusesAFallThatEndsBeforeTheRise() {
        assertThatThrownBy(() -> new Schedule(1, 10, 5, 0, Shape.LINEAR)).isInstanceOf(IllegalArgumentException.class);
    }
}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.List;

/** Places numbers on an axis. */
sealed interface Scale permits LinearScale, LogScale {

    /** Where a finite number lies: 0 at the lower end, 1 at the upper; numbers beyond are drawn at the end. */
    double position(double value);

    List<Tick> ticks();

    /** What bars grow from: zero if it is on the axis, else the lower end. */
    double base();
}

/** Tests of intervals and corrections, against SciPy and simulated coverage. */
@NullMarked
package org.modelassay.statistics.interval;

import org.jspecify.annotations.NullMarked;

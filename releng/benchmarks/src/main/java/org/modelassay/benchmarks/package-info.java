/** Programs that measure, to be run by hand on a quiet machine. */
@NullMarked
package org.modelassay.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Tests of sums, moments, quantiles, histograms and correlations. */
@NullMarked
package org.modelassay.statistics.summary;

import org.jspecify.annotations.NullMarked;

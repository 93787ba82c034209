/** Reads the tables of a run: comma-separated values as RFC 4180 defines them, in UTF-8, with a header row. */
@NullMarked
package org.modelassay.report.csv;

import org.jspecify.annotations.NullMarked;

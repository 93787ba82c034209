/** Tests of the report; runs are built in memory, expected numbers come from closed forms. */
@NullMarked
package org.modelassay.report;

import org.jspecify.annotations.NullMarked;

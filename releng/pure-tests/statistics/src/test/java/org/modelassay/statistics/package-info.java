/** What the tests of estimators share. */
@NullMarked
package org.modelassay.statistics;

import org.jspecify.annotations.NullMarked;

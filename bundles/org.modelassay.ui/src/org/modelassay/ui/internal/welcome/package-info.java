/**
 * The first page, with three doors.
 */
@NullMarked
package org.modelassay.ui.internal.welcome;

import org.jspecify.annotations.NullMarked;

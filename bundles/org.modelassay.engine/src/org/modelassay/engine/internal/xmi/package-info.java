/**
 * A small reader and writer of XMI, for files of unknown origin and for files that diff well.
 */
@NullMarked
package org.modelassay.engine.internal.xmi;

import org.jspecify.annotations.NullMarked;

/** What the renderers share: numbers and text as readers see them. */
@NullMarked
package org.modelassay.report.internal;

import org.jspecify.annotations.NullMarked;

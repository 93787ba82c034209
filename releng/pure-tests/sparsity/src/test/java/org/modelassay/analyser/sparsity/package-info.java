/** Tests of the analyses of update sparsity, without OSGi. */
@NullMarked
package org.modelassay.analyser.sparsity;

import org.jspecify.annotations.NullMarked;

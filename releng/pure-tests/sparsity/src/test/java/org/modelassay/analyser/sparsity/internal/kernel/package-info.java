/** Tests of the kernels. */
@NullMarked
package org.modelassay.analyser.sparsity.internal.kernel;

import org.jspecify.annotations.NullMarked;

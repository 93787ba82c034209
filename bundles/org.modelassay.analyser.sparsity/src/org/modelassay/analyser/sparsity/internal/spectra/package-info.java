/** Spectra of the updates of single matrices. */
@NullMarked
package org.modelassay.analyser.sparsity.internal.spectra;

import org.jspecify.annotations.NullMarked;

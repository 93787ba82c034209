/** Tests of matrices and decompositions, against their defining identities. */
@NullMarked
package org.modelassay.statistics.linear;

import org.jspecify.annotations.NullMarked;

/** Samples that the build's compiler must accept or refuse. */
@NullMarked
package sample;

import org.jspecify.annotations.NullMarked;

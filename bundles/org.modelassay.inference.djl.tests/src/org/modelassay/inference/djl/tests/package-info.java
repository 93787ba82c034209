/** Tests of inference inside OSGi. */
@NullMarked
package org.modelassay.inference.djl.tests;

import org.jspecify.annotations.NullMarked;

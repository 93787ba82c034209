/** Tests of the engine, inside OSGi. */
@NullMarked
package org.modelassay.engine.tests;

import org.jspecify.annotations.NullMarked;

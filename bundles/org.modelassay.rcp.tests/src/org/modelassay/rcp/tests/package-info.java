/**
 * Tests of the product's window, run inside it. Each leaves a picture of what it saw in {@code target/screenshots}.
 */
@NullMarked
package org.modelassay.rcp.tests;

import org.jspecify.annotations.NullMarked;

/** Cuts source text into tokens. */
@NullMarked
package org.modelassay.python.internal.lexer;

import org.jspecify.annotations.NullMarked;

/** Tokenizers from {@code tokenizer.json}. */
@NullMarked
package org.modelassay.inference.djl.internal.text;

import org.jspecify.annotations.NullMarked;

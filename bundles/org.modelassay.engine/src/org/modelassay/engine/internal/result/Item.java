/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Distribution;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TokenText;

/** A result as an analyser gave it, with the file that holds its data. */
sealed interface Item {

    /** A sentence. */
    record Sentence(Statement statement) implements Item {
    }

    /** A number. */
    record Number(Metric metric) implements Item {
    }

    /** A table. */
    record Rows(Table table, String file, TableFile writer) implements Item {
    }

    /** Curves. */
    record Curves(Series series, String file) implements Item {
    }

    /** A histogram. */
    record Histogram(Distribution distribution, String file) implements Item {
    }

    /** A heat map. */
    record Cells(Matrix matrix, String file) implements Item {
    }

    /** Tokens with values. */
    record Tokens(TokenText text, String file) implements Item {
    }

    /** A file of the analyser's own. */
    record Own(Artifact artifact, String file) implements Item {
    }
}
